import { afterAll, describe, expect, it } from 'vitest';
import { type ConnectValues, createConnectClient } from '../../../src/headless.js';
import { startBackendWorld } from '../backend/world.js';

const world = await startBackendWorld({ rateLimitPerMinute: 10_000 });
afterAll(() => world.end());

/** An integration of each auth mode that opens no window. */
const integrations = [
  'demo-api-key',
  'demo-basic',
  'demo-none',
  'demo-outbound',
  'demo-oauth2-cc',
  'demo-oauth2-cc-jwt',
  'demo-jwt',
  'demo-jwt-hmac',
  'demo-two-step',
  'demo-two-step-assertion',
  'demo-tba',
  'demo-bill',
  'demo-signature',
  'demo-aws-sigv4',
];

/** What is asked besides an account; any words will do. */
const params: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'demo-oauth2-cc': { workspace: 'acme' },
  'demo-aws-sigv4': { region: 'us-east-1' },
  'demo-outbound': { actor: 'sam' },
};

async function clientOf(user: string) {
  const sessionToken = await world.session({ end_user: { id: user } });
  return createConnectClient({ apiURL: world.api.url, sessionToken });
}

/** Fills in a form as its provider accepts it, by what it asks. */
async function filled(client: Awaited<ReturnType<typeof clientOf>>, key: string): Promise<ConnectValues> {
  const form = await client.provider(key);
  if (!form.ok) throw new Error(`${key}: ${form.error.code}`);
  const known: Readonly<Record<string, string>> = {
    ...world.provider.developerSettings.accounts[key],
    ...params[key],
  };
  const asked = form.value.fields.filter(({ name }) => known[name] !== undefined);
  return Object.fromEntries(asked.map(({ id, name }) => [id, known[name] ?? '']));
}

describe('without a browser', () => {
  it('reads who connects and what they may', async () => {
    const client = await clientOf('reader');
    expect(await client.session()).toMatchObject({ ok: true, value: { endUser: { id: 'reader' } } });
    const list = await client.integrations();
    expect(list.ok && list.value.map(({ key }) => key)).toEqual(expect.arrayContaining(integrations));
  });

  it.each(integrations)('connects %s by what its form asks', async (key) => {
    const client = await clientOf(`user of ${key}`);
    const made = await client.connect({ integration: key, values: await filled(client, key) });
    expect(made).toMatchObject({
      ok: true,
      value: { providerConfigKey: key, isPending: key === 'demo-outbound' },
    });
    const { connectionId } = made.ok ? made.value : { connectionId: null };
    const read = await world.asHost('GET', `/connections/${connectionId}?provider_config_key=${key}`);
    expect(read.body).toMatchObject({ connection_id: connectionId, tags: { end_user_id: `user of ${key}` } });
  });

  it('tells that the provider did not take a key', async () => {
    const client = await clientOf('mistaken');
    const values = { 'credentials.apiKey': 'bad-key' };
    expect(await client.connect({ integration: 'demo-api-key', values })).toMatchObject({
      ok: false,
      error: { code: 'credentials_rejected', serverCode: 'connection_test_failed', status: 400 },
    });
  });

  it('tells that a session is over', async () => {
    const client = createConnectClient({
      apiURL: world.api.url,
      sessionToken: `nango_connect_session_${'0'.repeat(64)}`,
    });
    expect(await client.session()).toMatchObject({
      ok: false,
      error: { code: 'session_expired', status: 401 },
    });
  });

  it('renews the token of a session that is over by itself', async () => {
    const fetchSessionToken = () => world.session({ end_user: { id: 'renewed' } });
    const sessionToken = `nango_connect_session_${'0'.repeat(64)}`;
    const client = createConnectClient({ apiURL: world.api.url, sessionToken, fetchSessionToken });
    expect(await client.connect({ integration: 'demo-none' })).toMatchObject({ ok: true });
  });

  it('renews the connection that a session names', async () => {
    const first = await clientOf('again');
    const values = await filled(first, 'demo-basic');
    const made = await first.connect({ integration: 'demo-basic', values });
    if (!made.ok) throw new Error(made.error.code);
    const { body } = await world.asHost('POST', '/connect/sessions/reconnect', {
      connection_id: made.value.connectionId,
      integration_id: 'demo-basic',
    });
    const again = createConnectClient({ apiURL: world.api.url, sessionToken: body.data.token });
    expect(await again.connect({ integration: 'demo-basic', values })).toEqual(made);
  });

  it('offers nothing that a session does not allow', async () => {
    const sessionToken = await world.session({
      end_user: { id: 'few' },
      allowed_integrations: ['demo-basic'],
    });
    const client = createConnectClient({ apiURL: world.api.url, sessionToken });
    const list = await client.integrations();
    expect(list.ok && list.value.map(({ key }) => key)).toEqual(['demo-basic']);
    expect(await client.connect({ integration: 'demo-api-key' })).toEqual({
      ok: false,
      error: { code: 'integration_not_allowed' },
    });
  });

  it('says that a window cannot be had', async () => {
    const client = await clientOf('windowless');
    expect(await client.connect({ integration: 'demo-oauth2' })).toEqual({
      ok: false,
      error: { code: 'popup_unavailable' },
    });
  });
});
