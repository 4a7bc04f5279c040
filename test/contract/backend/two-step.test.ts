import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { startWorldWithCatalogue } from './own-catalogue.js';
import { accountNameBehind, accountOf, connect, read, renew, told } from './typed-connection.js';
import { startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());
afterEach(() => {
  vi.useRealTimers();
});

const TICKET = 'demo-two-step';
const ASSERTION = 'demo-two-step-assertion';
const SERVICE_ACCOUNT = 'demo-two-step-service-account';

const STRANGE_TEMPLATES = `
no-token:
  display_name: No token
  auth_mode: TWO_STEP
  token_url: \${demoProvider}/api/none/me
  token_request_method: GET
  token_response: { token: nowhere }
no-json:
  alias: no-token
  token_url: \${demoProvider}/apps/acme/installations/new
  additional_steps: [{ token_url: '\${demoProvider}/api/none/me' }]
no-second-address:
  alias: no-token
  additional_steps: [{ token_url: '\${step1.address}' }]
no-address:
  alias: no-token
  token_url: \${connectionConfig.address}
nobody-there:
  alias: no-token
  token_url: https://nobody.invalid/
`;

const send = async (body: unknown, key = TICKET) =>
  world.authorize(await world.session(), `/auth/two-step/${key}`, body);

function connectWithTicket(): Promise<string> {
  return connect(world, TICKET, { type: 'TWO_STEP', credentials: accountOf(world, TICKET) });
}

function connectWithAssertion(): Promise<string> {
  const { privateKey = '', ...credentials } = accountOf(world, ASSERTION);
  return connect(world, ASSERTION, { type: 'TWO_STEP', credentials, assertionOption: { privateKey } });
}

it('exchanges a password for a ticket and the ticket for a token, with the app key of the owner', async () => {
  const id = await connectWithTicket();
  const { credentials } = await read(world, TICKET, id);
  expect(credentials).toEqual({
    type: 'TWO_STEP',
    ...accountOf(world, TICKET),
    token: expect.any(String),
    expires_at: credentials.raw.data.validUntil,
    raw: { data: { token: credentials.token, validUntil: expect.any(String) } },
  });
  expect(await accountNameBehind(world, TICKET, id)).toBe('Wingtip Toys');
});

it('says to the page that the owner’s values need not be typed, and takes a typed one over them', async () => {
  const { data } = (await world.asHost('GET', '/integrations')).body;
  const integration = data.find((one: { unique_key: string }) => one.unique_key === TICKET);
  expect(integration.preconfigured_credentials).toEqual(['appKey']);
  const typed = { ...accountOf(world, TICKET), type: 'TWO_STEP' };
  expect((await send({ ...typed, appKey: '' })).status).toBe(200);
  expect(told(await send({ ...typed, appKey: 'other' }))).toEqual([400, 'two_step_credentials_fetch_error']);
});

it('asks again from the first step when it renews a token that came without a refresh token', async () => {
  const id = await connectWithTicket();
  const before = (await read(world, TICKET, id)).credentials;
  const { status, body } = await renew(world, TICKET, id);
  expect(status).toBe(200);
  expect(body.credentials).toMatchObject({ type: 'TWO_STEP', ...accountOf(world, TICKET) });
  expect(body.credentials.token).not.toBe(before.token);
  expect(body.credentials.appKey).toBeUndefined();

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3600_000 });
  expect(await meWith(body.credentials.token)).toBe(401);
  expect(await accountNameBehind(world, TICKET, id)).toBe('Wingtip Toys');
});

it('signs an assertion with a key that it does not keep, and keeps what the provider told besides', async () => {
  const id = await connectWithAssertion();
  const { privateKey = '', ...typed } = accountOf(world, ASSERTION);
  const { body } = await world.asHost(
    'GET',
    `/connections/${id}?provider_config_key=${ASSERTION}&refresh_token=true`,
  );
  expect(body.connection_config).toEqual({ instance_url: world.provider.url });
  expect(body.credentials).toEqual({
    type: 'TWO_STEP',
    ...typed,
    assertion: expect.stringMatching(/^eyJ/),
    token: expect.any(String),
    refresh_token: expect.any(String),
    expires_at: expect.stringMatching(/Z$/),
    raw: expect.objectContaining({ expires_in: 3600 }),
  });
  expect(JSON.stringify(body)).not.toContain(privateKey.slice(40, 80));
  expect(await accountNameBehind(world, ASSERTION, id)).toBe('Tailspin Toys');
});

it('renews with the refresh token, each time with the newest', async () => {
  const id = await connectWithAssertion();
  const tokens = [(await read(world, ASSERTION, id)).credentials.token];
  for (let time = 0; time < 2; time += 1) {
    const { status, body } = await renew(world, ASSERTION, id);
    expect([status, body.credentials.refresh_token]).toEqual([200, undefined]);
    tokens.push(body.credentials.token);
  }
  expect(new Set(tokens).size).toBe(3);
  expect(await accountNameBehind(world, ASSERTION, id)).toBe('Tailspin Toys');
});

it('signs a new assertion each time where the key is kept', async () => {
  const credentials = accountOf(world, SERVICE_ACCOUNT);
  const id = await connect(world, SERVICE_ACCOUNT, { type: 'TWO_STEP', credentials });
  expect((await read(world, SERVICE_ACCOUNT, id)).credentials).toMatchObject(credentials);
  expect((await renew(world, SERVICE_ACCOUNT, id)).status).toBe(200);
  expect(await accountNameBehind(world, SERVICE_ACCOUNT, id)).toBe('Tailspin Toys');
});

it('quotes the provider when it refuses, and stores nothing', async () => {
  const token = await world.session({ end_user: { id: 'nobody' } });
  const answer = await world.authorize(token, `/auth/two-step/${TICKET}`, { name: 'good', password: 'bad' });
  expect(told(answer)).toEqual([400, 'two_step_credentials_fetch_error']);
  const { payload, message } = answer.body.error;
  expect(JSON.parse(payload)).toEqual({ provider_error_payload: { error: 'wrong_password' } });
  expect(message).toContain(JSON.stringify(payload));
  expect((await world.asHost('GET', '/connections?endUserId=nobody')).body.connections).toEqual([]);
});

it('leaves out what nobody typed', async () => {
  const answer = await send({ name: 'good' });
  expect(JSON.parse(answer.body.error.payload)).toEqual({
    provider_error_payload: { error: 'malformed_request' },
  });
});

it.each([ASSERTION, SERVICE_ACCOUNT])(
  'refuses a key that cannot sign for %s, without quoting it',
  async (key) => {
    const { privateKey: _, ...typed } = accountOf(world, key);
    const answer = await send(
      { ...typed, privateKey: 'no key', assertionOption: { privateKey: 'no key' } },
      key,
    );
    expect(answer.body.error).toEqual({
      message: expect.any(String),
      code: 'invalid_two_step_credentials',
      payload: {},
    });
    expect(answer.body.error.message).not.toContain('no key');
  },
);

it('refuses the assertion of a stranger’s key, and a body in which the option is no map', async () => {
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const privateKey = String(stranger.export({ type: 'pkcs8', format: 'pem' }));
  const { privateKey: _, ...typed } = accountOf(world, ASSERTION);
  const answer = await send({ ...typed, assertionOption: { privateKey } }, ASSERTION);
  expect(told(answer)).toEqual([400, 'two_step_credentials_fetch_error']);
  expect(told(await send({ assertionOption: 'x' }, ASSERTION))).toEqual([400, 'invalid_body']);
});

it('says what is wrong with the answers to a template, or with the template', async () => {
  const own = await startWorldWithCatalogue(STRANGE_TEMPLATES);
  try {
    const refusal = async (key: string) =>
      told(await own.authorize(await own.session(), `/auth/two-step/${key}`, {}));
    expect(await refusal('no-token')).toEqual([400, 'invalid_two_step_credentials']);
    expect(await refusal('no-json')).toEqual([500, 'unhandled_invalid_two_step_credentials_step_1']);
    expect(await refusal('no-second-address')).toEqual([400, 'missing_token_url']);
    expect(await refusal('no-address')).toEqual([400, 'missing_token_url']);
    expect(await refusal('nobody-there')).toEqual([400, 'two_step_credentials_fetch_error']);
  } finally {
    await own.end();
  }
});

async function meWith(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${world.provider.url}/api/two-step/me`, { headers })).status;
}
