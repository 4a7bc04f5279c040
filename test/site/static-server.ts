import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen, type RunningServer } from '../../demo/running-server.js';

const site = fileURLToPath(new URL('../../site', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Where the site stands on its server, which no build was told. */
export const folder = '/some/where/';

/** Serves the built site in a folder: a file where one has that very name, and nothing else. */
export function serveSite(): Promise<RunningServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url ?? '', 'http://localhost').pathname);
    const file =
      path.startsWith(folder) && !path.includes('..') ? `${site}/${path.slice(folder.length)}` : '';
    try {
      const content = await readFile(file);
      response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return listen(server, 0, '127.0.0.1');
}
