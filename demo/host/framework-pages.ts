import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createPageBuilder } from './page-builder.js';
import { readPage } from './page-template.js';

/** Names of the pages in `demo/pages`, one per framework. */
export const frameworkNames: readonly string[] = [
  'react-19',
  'react-18',
  'vue',
  'svelte',
  'solid',
  'angular',
];

const pageNames = [...frameworkNames, 'dialogs', 'theme-editor'];
const pages = new URL('../pages/', import.meta.url);

/**
 * Serves the page of each framework, of dialogs of several libraries, and the theme editor: `/<name>/` and its files. A page
 * is built when it is first asked for.
 */
export function frameworkPages(apiURL: string, assets: string) {
  const build = createPageBuilder(assets);
  return new Hono()
    .get('/:name/', async (c, next) => {
      const name = c.req.param('name');
      if (!pageNames.includes(name)) return next();
      const folder = new URL(`${name}/`, pages);
      await build(folder);
      return c.html(readPage(new URL('dist/index.html', folder), { apiURL }));
    })
    .use(
      '/:name/*',
      serveStatic({
        root: fileURLToPath(pages),
        rewriteRequestPath: (path) => path.replace(/^\/pages\/([^/]+)/, '/$1/dist'),
      }),
    );
}
