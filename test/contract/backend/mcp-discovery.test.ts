import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeProvider, json, startFakeProvider } from './fake-provider.js';
import { startBackendWorld } from './world.js';

let trap: FakeProvider;

const metadata = (more: object = {}) => ({
  issuer: stranger.url,
  authorization_endpoint: `${stranger.url}/authorize`,
  token_endpoint: `${stranger.url}/token`,
  registration_endpoint: `${stranger.url}/register`,
  code_challenge_methods_supported: ['S256'],
  ...more,
});
const resource = (authorizationServer = stranger.url) =>
  json({ resource: `${stranger.url}/mcp`, authorization_servers: [authorizationServer] });
const registered = json({ client_id: 'new', client_secret: 'secret', client_secret_expires_at: 0 }, 201);

async function connect() {
  const path = '/oauth/connect/demo-mcp-generic?connect_session_token=';
  const token = await meeting.session();
  return meeting.call('GET', `${path}${token}&params[mcp_server_url]=${stranger.url}/mcp`);
}

const stranger = await startFakeProvider();
const { url } = stranger;
const meeting = await startBackendWorld({
  provider: { url, developerSettings: { apps: {}, integrationConfigs: {}, accounts: {} } },
});
afterAll(async () => {
  await meeting.end();
  await stranger.close();
});
beforeEach(async () => {
  trap = await startFakeProvider();
});
afterEach(() => trap.close());

it('never follows an MCP server to a private address, wherever that is named', async () => {
  stranger.answer(resource(trap.url), resource(trap.url));
  expect((await connect()).status).toBe(400);

  stranger.answer(resource(), json(metadata({ registration_endpoint: `${trap.url}/register` })));
  expect((await connect()).status).toBe(400);

  stranger.answer(resource(), json(metadata({ token_endpoint: `${trap.url}/token` })), registered);
  const { status, headers } = await connect();
  expect(status).toBe(302);
  const state = new URL(headers.get('location') ?? '').searchParams.get('state');
  const callback = await meeting.call('GET', `/oauth/callback?state=${state}&code=stolen`);
  expect(callback.status).toBe(400);
  expect(trap.heard).toEqual([]);
});

it('does not send a person to an address that is none of the web, or over the open net', async () => {
  for (const authorization_endpoint of ['javascript:alert(1)', 'http://without-tls.example/authorize']) {
    stranger.answer(resource(), json(metadata({ authorization_endpoint })));
    expect((await connect()).status).toBe(400);
  }
});

it('does not connect to an MCP server without PKCE, or where nobody can register', async () => {
  stranger.answer(resource(), json(metadata({ code_challenge_methods_supported: ['plain'] })));
  expect((await connect()).status).toBe(400);
  stranger.answer(resource(), json(metadata({ registration_endpoint: undefined })));
  expect((await connect()).status).toBe(400);
  stranger.answer(resource(), json(metadata()), json({ error: 'access_denied' }, 403));
  expect((await connect()).status).toBe(400);
});

it('does not connect to an MCP server that describes another one', async () => {
  stranger.answer(json({ resource: 'https://other.example/mcp', authorization_servers: [stranger.url] }));
  expect((await connect()).status).toBe(400);
});

it('registers a client that proves itself in the way that the server offers', async () => {
  const methods = [
    [undefined, 'client_secret_basic'],
    [['none'], 'none'],
    [['client_secret_basic', 'client_secret_post'], 'client_secret_post'],
  ] as const;
  for (const [token_endpoint_auth_methods_supported, wanted] of methods) {
    stranger.answer(resource(), json(metadata({ token_endpoint_auth_methods_supported })), registered);
    expect((await connect()).status).toBe(302);
    const registration = JSON.parse(String(stranger.heard[2]?.body));
    expect(registration).toMatchObject({
      redirect_uris: [`${meeting.api.url}/oauth/callback`],
      token_endpoint_auth_method: wanted,
    });
  }
});

it.each([
  [
    'client_secret_basic',
    'secret',
    `Basic ${btoa('new:secret')}`,
    { client_id: undefined, client_secret: undefined },
  ],
  ['client_secret_post', 'secret', undefined, { client_id: 'new', client_secret: 'secret' }],
  ['none', undefined, undefined, { client_id: 'new', client_secret: undefined }],
])(
  'proves a client by %s as it was registered, and names the resource',
  async (method, secret, header, sent) => {
    const client = { client_id: 'new', client_secret: secret, client_secret_expires_at: 0 };
    const answer = json({ ...client, token_endpoint_auth_method: method }, 201);
    stranger.answer(resource(), json(metadata()), answer, json({ access_token: 'a', token_type: 'bearer' }));
    const { headers } = await connect();
    const state = new URL(headers.get('location') ?? '').searchParams.get('state');
    const callback = await meeting.call('GET', `/oauth/callback?state=${state}&code=c`);
    expect(callback.status).toBe(200);
    const request = stranger.heard[3];
    const form = new URLSearchParams(String(request?.body));
    expect(request?.headers.authorization).toBe(header);
    expect({
      client_id: form.get('client_id') ?? undefined,
      client_secret: form.get('client_secret') ?? undefined,
    }).toEqual(sent);
    expect(form.get('resource')).toBe(`${stranger.url}/mcp`);
    expect(form.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  },
);
