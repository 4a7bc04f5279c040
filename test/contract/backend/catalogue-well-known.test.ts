import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../../../demo/backend/catalogue.js';
import { createVisitor, listenForResult, signInAndDecide } from './visitor.js';
import { startBackendWorld } from './world.js';

const ENDPOINTS: Readonly<Record<string, string>> = {
  API_KEY: 'api-auth/api-key',
  AWS_SIGV4: 'auth/aws-sigv4',
  BASIC: 'api-auth/basic',
  BILL: 'auth/bill',
  JWT: 'auth/jwt',
  NONE: 'auth/unauthenticated',
  OAUTH2_CC: 'oauth2/auth',
  SIGNATURE: 'auth/signature',
  TBA: 'auth/tba',
  TWO_STEP: 'auth/two-step',
};
const SIGN_INS = ['OAUTH2', 'MCP_OAUTH2', 'MCP_OAUTH2_GENERIC'];

type Field = Readonly<{
  automated?: boolean;
  hidden?: boolean;
  default_value?: string;
  example?: string;
  enum?: readonly string[];
}>;

const FOLDER = new URL('../../../demo/backend/catalogue/', import.meta.url);
const aliases: Readonly<Record<string, { alias?: string }>> = Object.assign(
  {},
  ...readdirSync(FOLDER).map((name) => parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
);

const wellKnown = readCatalogue('http://provider.test')
  .list()
  .filter(({ name, installation }) => !name.startsWith('demo-') && installation !== 'outbound')
  .map(({ name, auth_mode: mode }): [string, string] => [name, mode]);

const world = await startBackendWorld({ rateLimitPerMinute: 10_000 });
afterAll(() => world.end());

/** What the demo's developer page tells for the demo's own entry that an entry is an alias of. */
function accountOf(name: string): Readonly<Record<string, string>> {
  const alias = aliases[name]?.alias;
  return world.provider.developerSettings.accounts[name] ?? (alias === undefined ? {} : accountOf(alias));
}

/** Fills a form by what it says itself, and by the developer page where it points there. */
function fill(name: string, fields: Readonly<Record<string, Field>> = {}): Record<string, string> {
  const shown = Object.entries(fields).filter(
    ([, field]) => !field.automated && !(field.hidden && field.default_value === undefined),
  );
  return Object.fromEntries(
    shown.map(([key, { default_value: initial, example, enum: choices }]) => [
      key,
      initial ?? example ?? choices?.[0] ?? accountOf(name)[key] ?? '',
    ]),
  );
}

async function formOf(name: string) {
  const { data } = (await world.asHost('GET', `/providers/${name}`)).body;
  const params = Object.entries(fill(name, data.connection_config));
  return {
    query: new URLSearchParams(Object.fromEntries(params.map(([key, value]) => [`params[${key}]`, value]))),
    credentials: fill(name, data.credentials),
    option: data.assertion_option && fill(name, data.assertion_option),
  };
}

async function expectAccount(key: string, connectionId: unknown) {
  const headers = {
    authorization: `Bearer ${world.apiKey}`,
    'provider-config-key': key,
    'connection-id': String(connectionId),
  };
  const { body } = await world.call('GET', '/proxy/me', { headers });
  expect(body).toMatchObject({ name: expect.any(String), plan: expect.any(String) });
}

it.each(wellKnown.filter(([, mode]) => mode in ENDPOINTS))(
  '%s (%s) connects with what its form says, and its account can be read',
  async (name, mode) => {
    const { query, credentials, option } = await formOf(name);
    const named = ['JWT', 'SIGNATURE', 'TWO_STEP'].includes(mode) && { type: mode };
    const body =
      mode === 'NONE' ? undefined : { ...credentials, ...named, ...(option && { assertionOption: option }) };
    const made = await world.authorize(await world.session(), `/${ENDPOINTS[mode]}/${name}?${query}`, body);
    expect(made.body).toEqual({ connectionId: expect.any(String), providerConfigKey: name });
    await expectAccount(name, made.body.connectionId);
  },
);

it.each(wellKnown.filter(([, mode]) => SIGN_INS.includes(mode)))(
  '%s (%s) connects by signing in, and its account can be read',
  async (name) => {
    const socket = await listenForResult(world.api.url);
    const { query } = await formOf(name);
    query.set('connect_session_token', await world.session());
    query.set('ws_client_id', socket.id);
    const page = await signInAndDecide(`${world.api.url}/oauth/connect/${name}?${query}`, 'allow');
    expect(page.status).toBe(200);
    await expect
      .poll(() => socket.heard[1])
      .toMatchObject({ message_type: 'success', provider_config_key: name });
    socket.close();
    await expectAccount(name, socket.heard[1]?.connection_id);
  },
);

it.each(wellKnown.filter(([, mode]) => !(mode in ENDPOINTS) && !SIGN_INS.includes(mode)))(
  '%s (%s) leads to a page of the provider',
  async (name) => {
    const token = await world.session();
    const path = `/oauth/connect/${name}?connect_session_token=${token}`;
    const page = await createVisitor().open(world.api.url + path);
    expect([page.status, new URL(page.url).origin]).toEqual([200, world.provider.url]);
    expect(page.html).toContain('Demo Provider');
  },
);
