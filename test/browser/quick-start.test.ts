import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Nango } from '@nangohq/node';
import type { RunningServer } from '../../demo/running-server.js';
import { type RunningDemo, startDemo } from '../../demo/start/servers.js';
import { packTarball } from '../package/installed-project.js';
import { startLocalRegistry } from '../package/local-registry.js';
import { deeds, headings, stepsOf } from './quick-start-steps.js';
import { type Terminal, typeInto } from './terminal.js';
import { expect, portsOf, test } from './world.js';

// One after the other, because each opens the same port; each installs and builds a project.
test.describe.configure({ mode: 'default', timeout: 180_000 });

const providerConfigKey = 'demo-api-key';

let folder: string;
let demo: RunningDemo;
let registry: RunningServer;
let nango: Nango;
let terminal: Terminal | undefined;

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
test.beforeAll(async ({}, info) => {
  folder = await mkdtemp(join(tmpdir(), 'newcomer-'));
  // Where the demo keeps its key in a clone beside the reader's own folder.
  const data = join(folder, 'connect-ui/.demo/4400');
  const assets = fileURLToPath(new URL('../../dist', import.meta.url));
  demo = await startDemo({ portBase: portsOf(info).own }, { data, assets });
  nango = new Nango({ host: demo.apiUrl, apiKey: await readFile(join(data, 'api-key'), 'utf8') });
  registry = await startLocalRegistry(await packTarball(folder));
});
test.afterEach(async () => {
  await terminal?.close();
  terminal = undefined;
  await rm(join(folder, 'my-app'), { recursive: true, force: true });
});
test.afterAll(async () => {
  await registry?.close();
  await demo?.close();
  await rm(folder, { recursive: true });
});

const [first = '', ...rest] = headings;
const last = rest.pop() ?? '';

test('the quick start has four ways, and no box that belongs to none', () => {
  expect([first, rest, last]).toEqual(['Your server', ['Script tag', 'Vite', 'React', 'Vue'], 'Connect']);
});

for (const way of rest) {
  test(`somebody who follows the quick start by ${way} has a connection saved`, async ({ page }, info) => {
    const port = portsOf(info).own + 4;
    const address = `http://localhost:${port}`;
    const steps = stepsOf([first, way, last], {
      'http://localhost:4401': demo.apiUrl,
      'http://localhost:3000': address,
      'port: 3000': `port: ${port}`,
    });
    const npm = { npm_config_registry: registry.url, npm_config_cache: join(folder, 'npm-cache') };
    terminal = await typeInto(folder, steps, npm, new RegExp(`^${address}$`, 'm'));
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.text()} ${message.location().url}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    const before = await connectionIds();

    const [open = '', app = '', key = '', connect = '', saved = ''] = deeds;
    await page.goto(address);
    await page.getByRole('button', { name: open }).click();
    await page.getByRole('combobox').fill(app);
    await page.getByRole('option', { name: app, exact: true }).click();
    await page.locator('connect-ui [part~="input"]').fill(key);
    await page.getByRole('button', { name: connect, exact: true }).click();
    await expect(page.getByText(saved)).toBeVisible();

    const made = (await connectionIds('u_1')).filter((id) => !before.includes(id));
    expect(made).toHaveLength(1);
    expect(terminal.said()).toMatch(
      new RegExp(`Saved \\{[^}]*'u_1'[^}]*'${made[0]}'[^}]*'${providerConfigKey}'`),
    );
    expect(complaints).toEqual([]);

    // The same server saves nothing for a person who writes another's id into the page.
    const others = await connectionIdOf('u_2');
    const data = { connectionId: others, providerConfigKey };
    expect((await page.request.post(`${address}/api/connections`, { data })).status()).toBe(403);
    expect(terminal.said()).not.toContain(others);
  });
}

/** Lists the ids of all connections there are, or of one person. */
async function connectionIds(userId?: string): Promise<readonly string[]> {
  const { connections } = await nango.listConnections(userId === undefined ? {} : { userId });
  return connections.map((connection) => connection.connection_id);
}

/** Connects as somebody else does, and answers the id. */
async function connectionIdOf(userId: string): Promise<string> {
  const { data } = await nango.createConnectSession({ end_user: { id: userId } });
  const query = new URLSearchParams({ connect_session_token: data.token });
  const response = await fetch(`${demo.apiUrl}/api-auth/api-key/${providerConfigKey}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ apiKey: 'good-key' }),
  });
  const { connectionId } = (await response.json()) as { readonly connectionId: string };
  return connectionId;
}
