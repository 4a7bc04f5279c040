import { afterAll, describe, expect, it } from 'vitest';
import { connectInPopup, connectionOf, meThroughProxy, type SeenAttempt, whereSent } from './attempt.js';
import { createVisitor, outcomeOf, signInAndDecide } from './visitor.js';
import { startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const mcpServer = () => `${world.provider.url}/api/mcp`;
const named = (address: string) => `&params[mcp_server_url]=${encodeURIComponent(address)}`;

async function expectLivingConnection(attempt: SeenAttempt): Promise<void> {
  expect(attempt.page.status).toBe(200);
  const before = await connectionOf(world, attempt);
  const after = await connectionOf(world, attempt, '&force_refresh=true');
  expect(after.credentials.access_token).toBeTypeOf('string');
  expect(after.credentials.access_token).not.toBe(before.credentials.access_token);
  expect(after.credentials.config_override).toEqual(before.credentials.config_override);
  const me = await meThroughProxy(world, attempt);
  expect([me.status, me.body]).toEqual([200, expect.objectContaining({ name: 'sam', plan: 'Agent' })]);
}

describe('an MCP server whose authorization server is known', () => {
  it('is connected and renewed as a client that was registered for the connection', async () => {
    const attempt = await connectInPopup(world, 'demo-mcp');
    const { credentials } = await connectionOf(world, attempt);
    expect(credentials).toMatchObject({
      type: 'OAUTH2',
      config_override: { client_id: expect.any(String), client_secret: expect.any(String) },
    });
    await expectLivingConnection(attempt);
    const other = await connectionOf(world, await connectInPopup(world, 'demo-mcp'));
    expect(other.credentials.config_override.client_id).not.toBe(credentials.config_override.client_id);
  });

  it('shows the person the name that the owner of the integration gave the client', async () => {
    const visitor = createVisitor();
    const { location } = await whereSent(world, 'demo-mcp');
    const login = await visitor.open(location.href);
    const consent = await visitor.submit(login, 'login', { login: 'sam', password: 'x' });
    expect(consent.html).toContain('Acme wants to use your account');
  });

  it('is connected and renewed as the integration’s own app when clients do not register', async () => {
    const attempt = await connectInPopup(world, 'demo-mcp-static');
    const { credentials } = await connectionOf(world, attempt);
    expect(credentials).not.toHaveProperty('config_override');
    await expectLivingConnection(attempt);
  });

  it.each(['demo-mcp', 'demo-mcp-static'])(
    'sends a person of %s with a challenge and the resource',
    async (key) => {
      const { location, cookie } = await whereSent(world, key);
      expect(Object.fromEntries(location.searchParams)).toMatchObject({
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
        code_challenge_method: 'S256',
        resource: mcpServer(),
        scope: 'read write',
      });
      expect(cookie).toContain(`oauth2-${location.searchParams.get('state')}=1`);
    },
  );

  it('tells the result socket when the person denies', async () => {
    const visit = (url: string) => signInAndDecide(url, 'deny');
    expect((await connectInPopup(world, 'demo-mcp', { visit })).told).toMatchObject({
      message_type: 'error',
      error_type: 'callback_err',
      error_desc: expect.stringContaining('access_denied'),
    });
  });
});

describe('an MCP server that a person names', () => {
  it('is discovered, connected and renewed', async () => {
    const attempt = await connectInPopup(world, 'demo-mcp-generic', { query: named(mcpServer()) });
    expect(await connectionOf(world, attempt)).toMatchObject({
      connection_config: { mcp_server_url: mcpServer(), token_endpoint: `${world.provider.url}/token` },
      credentials: { type: 'OAUTH2', config_override: { client_id: expect.any(String) } },
    });
    await expectLivingConnection(attempt);
  });

  it('keeps what was discovered, whatever else a page sends', async () => {
    const query = `${named(mcpServer())}&params[token_endpoint]=https://thief.example/token`;
    const attempt = await connectInPopup(world, 'demo-mcp-generic', { query });
    const { connection_config: config } = await connectionOf(world, attempt);
    expect(config.token_endpoint).toBe(`${world.provider.url}/token`);
  });

  it.each([
    ['', 'url_param_err'],
    ['&params[mcp_server_url]=', 'url_param_err'],
    [named('nothing like an address'), 'unknown_err'],
    [named('ftp://files.example'), 'unknown_err'],
    [named('http://without-tls.example/mcp'), 'unknown_err'],
    [named('http://169.254.169.254/latest'), 'unknown_err'],
  ])('tells the result socket what is wrong with "%s"', async (query, type) => {
    const visit = (url: string) => createVisitor().open(url);
    const { page, told } = await connectInPopup(world, 'demo-mcp-generic', { query, visit });
    expect(page.status).toBe(400);
    expect(told).toMatchObject({ message_type: 'error', error_type: type });
  });

  it.each(['&iss=https://other.example', ''])(
    'is not connected by an answer that another authorization server may have given (%s)',
    async (iss) => {
      const { location } = await whereSent(world, 'demo-mcp-generic', { query: named(mcpServer()) });
      const state = location.searchParams.get('state');
      const { status, body } = await world.call('GET', `/oauth/callback?state=${state}&code=x${iss}`);
      const message = expect.stringContaining('Another authorization server');
      expect([status, outcomeOf(body).payload.message]).toEqual([400, message]);
    },
  );
});

describe('the provider’s MCP server', () => {
  const ask = (token?: string, path = '/api/mcp/me') =>
    fetch(
      world.provider.url + path,
      token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
    );

  it('tells whoever has no token where one is given', async () => {
    const { status, headers } = await ask();
    const [, address = ''] = /resource_metadata="([^"]+)"/.exec(headers.get('www-authenticate') ?? '') ?? [];
    expect(status).toBe(401);
    const description = (await (await fetch(address)).json()) as { authorization_servers: string[] };
    expect(description).toMatchObject({ resource: mcpServer(), authorization_servers: [world.provider.url] });
    const server = await fetch(`${world.provider.url}/.well-known/oauth-authorization-server`);
    expect(await server.json()).toMatchObject({
      issuer: world.provider.url,
      registration_endpoint: expect.any(String),
      code_challenge_methods_supported: expect.arrayContaining(['S256']),
    });
  });

  it('takes only tokens that are meant for it, and these are taken nowhere else', async () => {
    const mcp = await connectionOf(world, await connectInPopup(world, 'demo-mcp'));
    const other = await connectionOf(world, await connectInPopup(world, 'demo-oauth2'));
    expect((await ask(mcp.credentials.access_token)).status).toBe(200);
    expect((await ask(other.credentials.access_token)).status).toBe(401);
    expect((await ask(mcp.credentials.access_token, '/api/oauth2/me')).status).toBe(401);
    expect((await ask('made-up')).status).toBe(401);
  });

  it('gives no token for a resource that it does not have', async () => {
    const { location } = await whereSent(world, 'demo-mcp', {
      query: '&authorization_params[resource]=https://other.example',
    });
    const page = await createVisitor().open(location.href);
    expect(page.html).toContain('invalid_target');
  });
});
