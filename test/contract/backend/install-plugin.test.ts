import { afterAll, expect, it } from 'vitest';
import type { DeveloperSettings } from '../../../demo/provider/developer-settings.js';
import { startProvider } from '../../../demo/provider/server.js';
import { connectInPopup, connectionOf, meThroughProxy, whereSent } from './attempt.js';
import { createVisitor, listenForResult, type VisitedPage } from './visitor.js';
import { type BackendWorld, startBackendWorld } from './world.js';

const KEY = 'demo-install-plugin';

const world = await startBackendWorld();
afterAll(() => world.end());

/** Opens the page of the provider and presses its button. */
async function install(url: string): Promise<VisitedPage> {
  const page = await createVisitor().open(url);
  const [, payload = ''] = /name="payload" value="([^"]*)"/.exec(page.html) ?? [];
  const body = new URLSearchParams({ payload });
  const response = await fetch(new URL('/plugin/install', page.url), { method: 'POST', body });
  return { url: response.url, status: response.status, html: await response.text() };
}

/** An API whose owner stored something else for the plugin. */
async function worldWithPlugin(apps: DeveloperSettings['apps']): Promise<BackendWorld> {
  const provider = {
    url: world.provider.url,
    developerSettings: { apps, integrationConfigs: {}, accounts: {} },
  };
  return startBackendWorld({ provider });
}

it('connects once the person installed the plugin, and keeps where', async () => {
  const attempt = await connectInPopup(world, KEY, { visit: install, query: '&params[region]=eu' });
  expect([attempt.page.status, attempt.told.message_type]).toEqual([200, 'success']);
  const connection = await connectionOf(world, attempt);
  expect(connection).toMatchObject({
    credentials: { type: 'BASIC', username: 'acme-plugin', password: 'acme-plugin-key' },
    end_user: { id: 'popup-user' },
    tags: {},
  });
  expect(connection.connection_config).toEqual({
    region: 'eu',
    website_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect((await meThroughProxy(world, attempt)).body).toMatchObject({ plan: 'Plugin' });
});

it('sends people to the plugin with a state and without a cookie', async () => {
  const { location, cookie } = await whereSent(world, KEY);
  expect(location.origin + location.pathname).toBe(`${world.provider.url}/plugin/install`);
  expect([...location.searchParams]).toEqual([['payload', expect.stringMatching(/^[0-9a-f-]{36}$/)]]);
  expect(cookie).toBeNull();
});

it('takes an installation once, and only what the catalogue names of it', async () => {
  const { location } = await whereSent(world, KEY);
  const back = `/oauth/callback?payload=${location.searchParams.get('payload')}&website_id=site-1&token=x`;
  expect((await world.call('GET', back)).status).toBe(200);
  expect((await world.call('GET', back)).status).toBe(400);
  const { connections } = (await world.asHost('GET', '/connections?limit=1')).body;
  const path = `/connections/${connections[0].connection_id}?provider_config_key=${KEY}`;
  expect((await world.asHost('GET', path)).body.connection_config).toEqual({ website_id: 'site-1' });
});

it('answers in the popup alone when the provider does not accept the plugin', async () => {
  const wrong = await worldWithPlugin({
    INSTALL_PLUGIN: {
      type: 'INSTALL_PLUGIN',
      app_link: `${world.provider.url}/plugin/install?from=market`,
      username: 'acme-plugin',
      password: 'canary-password',
    },
  });
  const socket = await listenForResult(wrong.api.url);
  const { location } = await whereSent(wrong, KEY, { query: `&ws_client_id=${socket.id}` });
  expect(location.searchParams.get('from')).toBe('market');
  const back = `/oauth/callback?payload=${location.searchParams.get('payload')}&website_id=site-1`;
  const { status, body } = await wrong.call('GET', back);
  expect([status, body.error.code]).toEqual([400, 'connection_test_failed']);
  expect(JSON.stringify(body)).not.toContain('canary-password');
  expect(socket.heard).toHaveLength(1);
  expect((await wrong.asHost('GET', '/connections')).body.connections).toEqual([]);
  socket.close();
  await wrong.end();
});

it('tells the result socket when the integration has no plugin', async () => {
  const bare = await worldWithPlugin({});
  const visit = (url: string) => createVisitor().open(url);
  const { page, told } = await connectInPopup(bare, KEY, { visit });
  expect([page.status, told.error_type]).toEqual([400, 'provider_config_err']);
  await bare.end();
});

it('has a provider that knows the plugin’s password, and whom an installation is for', async () => {
  const provider = await startProvider({ port: 0, apiUrl: world.api.url });
  const status = async (pair: string) =>
    (await fetch(`${provider.url}/api/plugin/me`, { headers: { authorization: `Basic ${btoa(pair)}` } }))
      .status;
  expect(await status('acme-plugin:acme-plugin-key')).toBe(200);
  expect(await status('acme-plugin:wrong')).toBe(401);
  expect((await fetch(`${provider.url}/plugin/install`)).status).toBe(400);
  const page = await (await fetch(`${provider.url}/plugin/install?payload=%22%3E%3Cscript%3E`)).text();
  expect(page).not.toContain('"><script>');
  await provider.close();
});
