import { Nango } from '@nangohq/node';
import { afterAll, expect, it } from 'vitest';
import { createVisitor, type Visitor } from '../backend/visitor.js';
import { startBackendWorld } from '../backend/world.js';

const world = await startBackendWorld();
const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
afterAll(() => world.end());

const providerConfigKey = 'demo-oauth2-short-lived';

async function connect(visitor: Visitor, name: string, token?: string): Promise<string> {
  const session = token ?? (await world.session());
  const path = `/oauth/connect/${providerConfigKey}?connect_session_token=${session}`;
  const page = await visitor.open(world.api.url + path);
  const consent = /login/.test(page.html)
    ? await visitor.submit(page, 'login', { login: name, password: 'anything' })
    : page;
  expect((await visitor.submit(consent, 'consent', { decision: 'allow' })).status).toBe(200);
  const { connections } = await nango.listConnections({ limit: 1 });
  return connections[0]?.connection_id ?? '';
}

const me = async (connectionId: string) =>
  (await nango.get({ providerConfigKey, connectionId, endpoint: '/me' })).data;

it('gives one app tokens that live 10 minutes, so every use renews them', async () => {
  const connectionId = await connect(createVisitor(), 'sam');
  const first = await nango.getConnection(providerConfigKey, connectionId);
  const second = await nango.getConnection(providerConfigKey, connectionId);
  const tokens = [first, second].map(
    ({ credentials }) => 'access_token' in credentials && credentials.access_token,
  );
  expect(new Set(tokens).size).toBe(2);
  const expiresAt = 'expires_at' in second.credentials ? String(second.credentials.expires_at) : '';
  expect(Math.round((Date.parse(expiresAt) - Date.now()) / 60_000)).toBe(10);
  expect(await me(connectionId)).toMatchObject({ name: 'sam', plan: 'Team' });
});

it('leaves an earlier connection alone when the same person connects once more', async () => {
  const sam = createVisitor();
  const ids = [await connect(sam, 'sam'), await connect(sam, 'sam')];
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(await me(id)).toMatchObject({ name: 'sam' });
});

it('lets a person take the access from all apps, and give it again', async () => {
  const [sam, alex] = [createVisitor(), createVisitor()];
  const [samsId, alexsId] = [await connect(sam, 'sam'), await connect(alex, 'alex')];
  const oldToken = await nango.getToken(providerConfigKey, samsId);

  const page = await sam.open(`${world.provider.url}/account/apps`);
  expect(page.html).toMatch(/signed in as <strong>sam<.*<strong>Acme<\/strong> since \d{4}-/s);
  const after = await sam.submit(page, 'revoke', {});
  expect([after.url, after.html]).toEqual([page.url, expect.stringContaining('No app may use your account')]);

  const direct = await fetch(`${world.provider.url}/api/oauth2/me`, {
    headers: { authorization: `Bearer ${oldToken}` },
  });
  expect(direct.status).toBe(401);
  await expect(me(samsId)).rejects.toMatchObject({
    response: { status: 424, data: { error: { code: 'connection_refresh_exhausted' } } },
  });
  expect((await nango.listConnections(samsId)).connections[0]?.errors).toHaveLength(1);
  expect(await me(alexsId)).toMatchObject({ name: 'alex' });

  const { data } = await nango.createReconnectSession({
    connection_id: samsId,
    integration_id: providerConfigKey,
  });
  await connect(sam, 'sam', data.token);
  expect(await me(samsId)).toMatchObject({ name: 'sam' });
  expect((await nango.listConnections(samsId)).connections[0]?.errors).toEqual([]);
});

it('shows strangers no apps, and takes nothing from anybody for them', async () => {
  const connectionId = await connect(createVisitor(), 'sam');
  const stranger = createVisitor();
  const page = await stranger.open(`${world.provider.url}/account/apps`);
  expect([page.status, page.html]).toEqual([401, expect.stringContaining('You are not signed in')]);
  expect((await stranger.submit(page, 'revoke', {})).status).toBe(401);
  expect(await me(connectionId)).toMatchObject({ name: 'sam' });
});
