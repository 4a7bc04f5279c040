import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorldWithCatalogue } from './own-catalogue.js';
import { type BackendWorld, issuesOf, startBackendWorld } from './world.js';

describe('what can be brought', () => {
  const own = `
cc: { display_name: CC, auth_mode: OAUTH2_CC, token_url: 'https://token.test', docs: 'https://docs.test' }
one: { display_name: One, auth_mode: OAUTH1, docs: 'https://docs.test' }
tba: { display_name: TBA, auth_mode: TBA, docs: 'https://docs.test' }
jwt: { display_name: JWT, auth_mode: JWT, docs: 'https://docs.test' }
`;
  let other: BackendWorld;

  beforeAll(async () => {
    other = await startWorldWithCatalogue(own);
  });
  afterAll(() => other.end());

  const client = { client_id: 'id', client_secret: 'secret' };

  it.each([
    ['cc', { type: 'OAUTH2_CC', token: 't', expires_at: '2099-01-01T00:00:00.000Z', ...client }, 'raw'],
    ['one', { type: 'OAUTH1', oauth_token: 't', oauth_token_secret: 's' }, 'raw'],
    ['tba', { type: 'TBA', token_id: 't', token_secret: 's', config_override: client }, ''],
  ])(
    'is a connection of the auth mode %s, with the keys that its mode has',
    async (key, credentials, raw) => {
      const { status, body } = await other.asHost('POST', '/connections', {
        provider_config_key: key,
        credentials,
      });
      const { type: _, ...typed } = credentials;
      expect(status).toBe(201);
      expect(body.credentials).toEqual({ ...credentials, ...(raw && { raw: typed }) });
    },
  );

  it('is nothing of an auth mode that cannot be brought, and no mixture', async () => {
    const answer = await other.asHost('POST', '/connections', {
      provider_config_key: 'jwt',
      credentials: { type: 'JWT', token: 't' },
    });
    expect(issuesOf(answer)).toMatchObject({ issues: [['invalid_union', ['credentials', 'type']]] });
    expect(
      await other.asHost('POST', '/connections', {
        provider_config_key: 'jwt',
        credentials: { type: 'NONE' },
      }),
    ).toMatchObject({ status: 400, body: { error: { code: 'invalid_body', message: expect.any(String) } } });
  });
});

describe('an installed app', () => {
  let world: BackendWorld;

  beforeAll(async () => {
    world = await startBackendWorld();
  });
  afterAll(() => world.end());

  /** Installs the app of an integration in an organization, as its owner would at the provider. */
  async function install(key: string): Promise<string> {
    const { body } = await world.asHost('GET', `/integrations/${key}?include=credentials`);
    const response = await fetch(`${body.data.credentials.app_link}/installations/new`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ login: 'sam', organization: key, decision: 'install' }),
    });
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    return searchParams.get('installation_id') ?? '';
  }

  const bringApp = (key: string, type: string, installation_id: string) =>
    world.asHost('POST', '/connections', {
      provider_config_key: key,
      credentials: { type, app_id: '1', installation_id },
    });

  it('is brought by its installation, and gets a token at once', async () => {
    const one = await bringApp('demo-app', 'APP', await install('demo-app'));
    expect(one.status).toBe(201);
    expect(one.body.credentials).toMatchObject({ type: 'APP', access_token: expect.any(String) });
    expect(one.body.connection_config).toMatchObject({ installation_id: expect.stringMatching(/^\d+$/) });
    const two = await bringApp('demo-app-oauth', 'CUSTOM', await install('demo-app-oauth'));
    expect(two.body.credentials).toMatchObject({ type: 'CUSTOM', user: null });
  });

  it('is refused without an installation that the provider knows', async () => {
    const answer = await bringApp('demo-app', 'APP', '999');
    expect([answer.status, answer.body.error.code]).toEqual([400, 'app_token_fetch_error']);
  });
});
