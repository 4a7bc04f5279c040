import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '../../demo/running-server.js';
import { launchOptions } from '../browser/chromium.js';
import { createInstalledProject, type InstalledProject } from './installed-project.js';

const repository = new URL('../../', import.meta.url);
const read = (file: string) => readFile(new URL(file, repository), 'utf8');

let project: InstalledProject;
let site: RunningServer;

/** Answers the snippet of the page that begins with the name of a file. */
async function snippet(file: string): Promise<string> {
  const [, code] =
    new RegExp(`\`\`\`tsx?\\n// ${file}\\n([\\s\\S]*?)\`\`\``).exec(await read('docs/testing.md')) ?? [];
  if (code === undefined) throw new Error(`docs/testing.md has no ${file}.`);
  return code;
}

beforeAll(async () => {
  project = await createInstalledProject();
  await project.add(['vitest', 'jsdom', '@playwright/test']);
  const files = join(project.folder, 'site');
  await cp(join(project.folder, 'node_modules/connect-ui/dist'), join(files, 'connect-ui'), {
    recursive: true,
  });
  // The host that the README has first.
  const [, host = ''] = /```html\n([\s\S]*?)```/.exec(await read('README.md')) ?? [];
  const app = new Hono()
    .get('/settings', (c) => c.html(`<!doctype html><html lang="en"><title>Host</title>${host}</html>`))
    .use('/*', serveStatic({ root: files }));
  site = await listen(createServer(getRequestListener(app.fetch)), 0, 'localhost');
});
afterAll(async () => {
  await site?.close();
  await project?.remove();
});

describe('the page about testing', () => {
  it('has a test for Vitest that passes in a project with the package installed', async () => {
    await writeFile(join(project.folder, 'connect.test.ts'), await snippet('connect.test.ts'));
    const said = await project.run(
      'node',
      'node_modules/vitest/vitest.mjs',
      'run',
      '--no-color',
      'connect.test.ts',
    );
    expect(said).toMatch(/Tests +2 passed \(2\)/);
    expect(said).not.toMatch(/Error|Unhandled/);
  });

  it('has a test for Playwright that passes in a project with the package installed', async () => {
    await writeFile(join(project.folder, 'connect.spec.ts'), await snippet('connect.spec.ts'));
    const use = { baseURL: site.url, launchOptions: launchOptions() };
    const config = { reporter: 'list', projects: [{ name: 'chromium', use }] };
    await writeFile(
      join(project.folder, 'playwright.config.js'),
      `export default ${JSON.stringify(config)};`,
    );
    const said = await project.run('node', 'node_modules/@playwright/test/cli.js', 'test', 'connect.spec.ts');
    expect(said).toContain('1 passed');
  });

  it('shows of our own stories only what stands there, in its order', async () => {
    const file = 'stories/outcomes.stories.tsx';
    const story = (await read(file)).split('\n');
    const shown = (await snippet(file)).split('\n').filter((line) => line.trim().length > 2);
    const places = shown.map((line) => story.indexOf(line));
    expect(places.length).toBeGreaterThan(8);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
