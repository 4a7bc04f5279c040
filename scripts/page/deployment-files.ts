import { nginxLocations } from './nginx.js';
import { pageHeaders } from './page-headers.js';
import type { PageSettings } from './page-settings.js';
import { headersFile } from './static-host.js';

/** Makes the files that turn the built page into one deployment's own, by name. */
export function deploymentFiles(settings: PageSettings): Readonly<Record<string, string>> {
  const headers = pageHeaders(settings);
  return {
    'config.json': configFile(settings),
    'nginx.conf': nginxLocations(headers),
    _headers: headersFile(headers),
  };
}

/** Writes what the page itself reads. */
export function configFile({ apiURLs, apiURL, parents, returnUrls, appName }: PageSettings): string {
  const config = { apiURLs, apiURL, parents, returnUrls, ...(appName !== null && { appName }) };
  return `${JSON.stringify(config, null, 2)}\n`;
}
