import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readPage } from './page-template.js';

/** Names of the pages in `demo/doors`, one per door that needs no framework, and the doctor’s. */
const doorNames: readonly string[] = ['element', 'without-script', 'isolated', 'nango', 'headless', 'doctor'];

const doors = new URL('../doors/', import.meta.url);
const css = new URL('../pages/page.css', import.meta.url);

/** Serves the page of each door, `/<name>/` and its files, in the look of the frameworks' pages. */
export function doorPages(apiURL: string, pageURL: string) {
  return new Hono()
    .get('/page.css', (c) => c.body(readFileSync(css, 'utf8'), 200, { 'Content-Type': 'text/css' }))
    .get('/:name/', async (c, next) => {
      const name = c.req.param('name');
      if (!doorNames.includes(name)) return next();
      return c.html(readPage(new URL(`${name}/index.html`, doors), { apiURL, pageURL }));
    })
    .use(
      serveStatic({
        root: fileURLToPath(doors),
        rewriteRequestPath: (path) => path.replace(/^\/doors/, ''),
      }),
    );
}
