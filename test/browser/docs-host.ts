import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { createInstalledProject } from '../package/installed-project.js';
import { answerOf } from './answer-of.js';
import { snippet, words } from './docs-snippets.js';

/** What is exchanged in the texts of our pages: everything else of theirs runs as it stands. */
const exchanged = {
  // Its sign-in window would be GitHub's own.
  'integration="github"': 'integration="demo-api-key"',
};

/** Pages for which a host builds nothing: what stands in their body. */
const plainPages = () => ({
  'script-tag': snippet('README.md', 'Embed it', 'html'),
  declared: snippet('docs/script-tag.md', 'Without script', 'html'),
  isolated: `<script src="/connect-ui/connect-ui.js"></script>${snippet('docs/isolated-frame.md', 'The isolated frame', 'html')}`,
  settings: '',
  connected: '',
});

/** Modules that a host bundles, each for a page of its own. */
const modules = () => ({
  npm: snippet('docs/element.md', '`openConnectUI`', 'ts'),
  element: `${words('docs/element.md', "import 'connect-ui/define'")};\n${snippet('docs/element.md', '`<connect-ui>`', 'ts')}`,
  'hosted-page': snippet('docs/hosted-page.md', 'In a frame', 'ts'),
});

/** The names that our pages give to the servers of their snippets, each for the folder or the address that answers. */
export interface DocsHost {
  /** Lets a page's browser find them, and the host's own server make tokens and keep connections. */
  serve(page: Page, api: { readonly url: string; token(): Promise<string> }): Promise<readonly unknown[]>;
  remove(): Promise<void>;
}

/** Does what README and docs say in an empty project: installs the package, copies, bundles and runs. */
export async function createDocsHost(): Promise<DocsHost> {
  const project = await createInstalledProject();
  const { folder } = project;
  await project.add(['@nangohq/frontend']);
  const site = join(folder, 'site');
  await cp(join(folder, 'node_modules/connect-ui/dist'), join(site, 'connect-ui'), { recursive: true });
  for (const [name, body] of Object.entries(plainPages()))
    await writeFile(join(site, `${name}.html`), pageOf(body));
  for (const [name, code] of Object.entries(modules())) {
    await writeFile(join(folder, `${name}.ts`), code);
    const body = `<div id="connections"></div><script type="module" src="./${name}.ts"></script>`;
    await writeFile(join(folder, `${name}.html`), pageOf(body));
  }
  const input = Object.keys(modules()).map((name) => join(folder, `${name}.html`));
  const options = { outDir: site, emptyOutDir: false, rolldownOptions: { input } };
  await build({ root: folder, configFile: false, logLevel: 'error', build: options });
  await project.run('sh', '-c', snippet('docs/hosted-page.md', 'Build and serve', 'sh'));
  const headers = await readFile(join(folder, 'public/connect/_headers'), 'utf8');

  return {
    async serve(page, api) {
      const saved: unknown[] = [];
      const context = page.context();
      await context.route('https://app.example.com/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/api/connect-session') return route.fulfill({ json: { token: await api.token() } });
        if (pathname !== '/api/connections') return route.fulfill({ path: await fileAt(site, pathname) });
        saved.push(route.request().postDataJSON());
        return route.fulfill({ status: 204 });
      });
      await context.route('https://connect.example.com/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        const path = await fileAt(join(folder, 'public/connect'), pathname);
        return route.fulfill({ path, headers: headersFor(pathname, headers) });
      });
      await context.route('https://api.nango.dev/**', async (route) => {
        const { pathname, search } = new URL(route.request().url());
        return route.fulfill({ response: await answerOf(route, { url: `${api.url}${pathname}${search}` }) });
      });
      return saved;
    },
    remove: project.remove,
  };
}

function pageOf(body: string): string {
  const text = Object.entries(exchanged).reduce((all, [from, to]) => all.replaceAll(from, to), body);
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head>
  <body>
${text}
  </body>
</html>
`;
}

/** Finds a file as static hosts do: with the ending left out, or the folder's own page. */
async function fileAt(folder: string, pathname: string): Promise<string> {
  const named = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const isFile = await stat(named).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return isFile ? named : `${named}.html`;
}

/** Reads a `_headers` file: a path, which may end with a star, and below it what is sent with what it fits. */
function headersFor(pathname: string, file: string): Readonly<Record<string, string>> {
  const blocks = file.split(/\n(?=\/)/).map((block) => block.trim().split(/\n\s*/));
  const fitting = blocks.filter(([path = '']) =>
    path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
  );
  const lines = fitting.flatMap(([, ...rest]) => rest);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
}
