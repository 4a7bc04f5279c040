import type { Headers, PageHeaders } from './page-headers.js';

/**
 * Writes the `_headers` file of hosts such as Netlify and Cloudflare, for a page at the root of its host.
 *
 * @see https://docs.netlify.com/manage/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile({ all, fresh, lasting }: PageHeaders): string {
  const kept = ['/', '/index.html', '/config.json'].map((path) => block(path, fresh));
  return `${[block('/*', all), ...kept, block('/assets/*', lasting)].join('\n')}`;
}

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
