import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listen } from '../../demo/running-server.js';
import { part } from './widget.js';
import { test as base, expect, type World } from './world.js';

const root = new URL('../../', import.meta.url);
const guides = ['backend', 'connect-links', 'reconnecting']
  .map((page) => readFileSync(new URL(`docs/${page}.md`, root), 'utf8'))
  .join('\n');
const files = Object.fromEntries(
  [...guides.matchAll(/```js\n\/\/ ([\w.-]+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);

interface Modules {
  createLink(user: object, integrations: readonly string[]): Promise<{ url: string; expiresAt: string }>;
  takeInvitation(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** A host's server of the guides' files, for the test's own person, whom it knows by a cookie. */
const test = base.extend<{ host: Modules }>({
  async host({ world }, use) {
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    const users = `export const signedInUser = ({ headers }) =>
      headers.cookie?.includes('signed-in') && { id: '${world.person}', organizationId: 'o' };`;
    for (const [name, text] of Object.entries({
      ...files,
      'users.js': users,
      'package.json': '{ "type": "module" }',
    }))
      writeFileSync(join(folder, name), text);
    symlinkSync(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));
    process.env.NANGO_HOST = world.apiUrl;
    process.env.NANGO_API_KEY = world.nango.apiKey;
    process.env.CONNECT_PAGE = `${world.pageUrl}/`;
    const module = (name: string) => import(pathToFileURL(join(folder, name)).href);
    await use({ ...(await module('link.js')), ...(await module('invitation.js')) });
    rmSync(folder, { recursive: true });
  },
});

test('a link that is made as the guide says lets a person connect, and keeps its token from servers', async ({
  page,
  world,
  host,
}) => {
  const { url, expiresAt } = await host.createLink({ id: world.person, organizationId: 'o' }, ['demo-none']);
  expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toContainText('You can close this tab now.');
  expect(asked.filter((address) => address.startsWith(world.pageUrl) && address.includes('token'))).toEqual(
    [],
  );
  expect(await world.connections()).toMatchObject([{ provider_config_key: 'demo-none' }]);
});

test('an invitation leads who is signed in to a fresh link, and others to sign in', async ({
  page,
  world,
  host,
}) => {
  const server = await listen(
    createServer((request, response) => {
      if (request.url?.startsWith('/connect/')) return host.takeInvitation(request, response);
      return response.end('Sign in');
    }),
    0,
    'localhost',
  );
  try {
    await page.goto(`${server.url}/connect/demo-none`);
    await expect(page.locator('body')).toHaveText('Sign in');
    await page.context().addCookies([{ name: 'signed-in', value: '1', url: server.url }]);
    await page.goto(`${server.url}/connect/demo-none`);
    await part(page, 'submit').click();
    await expect(part(page, 'success')).toBeVisible();
    expect(await world.connections()).toHaveLength(1);
  } finally {
    await server.close();
  }
});

test('a page that reconnects as the guide says shows the form of that connection, and hears the same id', async ({
  page,
  world,
}) => {
  const connection = await connectOnce(world);
  await page.route('**/api/reconnect-session', async (route) => {
    const { connectionId, providerConfigKey } = route.request().postDataJSON();
    const { data } = await world.nango.createReconnectSession({
      end_user: { id: world.person },
      connection_id: connectionId,
      integration_id: providerConfigKey,
    });
    await route.fulfill({ json: { token: data.token } });
  });
  await page.goto(`${world.siteUrl}/plain`);
  const script = `const apiURL = '${world.apiUrl}';\n${files['reconnect-button.js']}`.replace('export ', '');
  await page.evaluate(`${script}\nwindow.done = reconnect(${JSON.stringify(connection)}); undefined`);
  await expect(part(page, 'title')).toContainText('Reconnect');
  await expect(part(page, 'input')).toHaveValue('');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  expect(await page.evaluate('window.done')).toMatchObject({ status: 'connected', connection });
  expect(await world.connections()).toHaveLength(1);
});

/** Connects once by key; answers what the host has saved. */
async function connectOnce(world: World) {
  const address = `${world.apiUrl}/api-auth/api-key/demo-api-key?connect_session_token=${await world.token()}`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ apiKey: 'good-key' }),
  });
  const { connectionId, providerConfigKey } = (await response.json()) as Record<string, string>;
  return { connectionId, providerConfigKey };
}
