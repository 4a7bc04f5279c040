import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '../../../demo/running-server.js';
import { type BackendWorld, startBackendWorld } from '../backend/world.js';

const root = new URL('../../../', import.meta.url);
/** The guide, and the page that one of its files stands on. */
const guide = ['backend', 'reconnecting']
  .map((page) => readFileSync(new URL(`docs/${page}.md`, root), 'utf8'))
  .join('\n');

const snippets = [...guide.matchAll(/```js\n\/\/ ([\w.-]+)\n([\s\S]*?)```/g)];
const requests = [...guide.matchAll(/```http\n([\s\S]*?)```/g)].map(([, text = '']) => text);

/** What the guide leaves to its reader: who is signed in, and a table. */
const own = {
  'users.js': `export const signedInUser = ({ headers }) =>
    headers.cookie && { id: headers.cookie, email: headers['x-email'] ?? 'old@example.test', organizationId: 'o' };`,
  'db.js': `export const rows = new Map();
    const key = (row) => row.providerConfigKey + ' ' + row.connectionId;
    export const db = {
      async save(row) { rows.set(key(row), row); },
      async has(row) { return rows.get(key(row))?.userId === row.userId; },
      async markBroken(userId, row) { const kept = rows.get(key(row)); if (kept?.userId === userId) kept.isBroken = true; },
    };`,
};

interface Row {
  readonly userId: string;
  readonly providerConfigKey: string;
  readonly connectionId: string;
  readonly isBroken?: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'host-'));
const signingKey = randomUUID();
const providerConfigKey = 'demo-api-key';

let host: RunningServer;
let world: BackendWorld;
let rows: Map<string, Row>;
let isGenuine: (body: string, signature: string, signingKey: string) => boolean;
/** Whether the host's server is there when the API tells it something. */
let hearsWebhooks = true;
/** Settles with the status of each webhook. */
let heard: (status: number) => void = () => {};

beforeAll(async () => {
  for (const [, file = '', text = ''] of snippets) writeFileSync(join(folder, file), text);
  for (const [file, text] of Object.entries(own)) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));

  // The API has to know the address before the host's server can know the API.
  let server: Server;
  const front = createServer((request, response) => {
    if (request.url !== '/webhooks/nango') return server.emit('request', request, response);
    response.on('finish', () => heard(response.statusCode));
    if (hearsWebhooks) return server.emit('request', request, response);
    return response.writeHead(200).end();
  });
  host = await listen(front, 0, 'localhost');
  world = await startBackendWorld({ webhooks: { urls: [`${host.url}/webhooks/nango`], signingKey } });
  process.env.NANGO_HOST = world.api.url;
  process.env.NANGO_API_KEY = world.apiKey;
  process.env.NANGO_WEBHOOK_SIGNING_KEY = signingKey;
  const module = (file: string) => import(pathToFileURL(join(folder, file)).href);
  ({ server } = await module('server.js'));
  ({ rows } = await module('db.js'));
  ({ isGenuine } = await module('signature.js'));
});
afterAll(async () => {
  await host?.close();
  await world?.end();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  rows.clear();
  hearsWebhooks = true;
});

interface Answer {
  readonly status: number;
  readonly body: { readonly token?: string };
}

/** Asks the host's server as a person's browser does. */
async function ask(
  path: string,
  person: string,
  body: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const sent = { method: 'POST', headers: { cookie: person, ...headers }, body: JSON.stringify(body) };
  const response = await fetch(host.url + path, sent);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Connects as the widget does, with a token of the host's; answers the id once the webhook has been answered. */
async function connect(token = ''): Promise<string> {
  const webhook = new Promise<number>((resolve) => {
    heard = resolve;
  });
  const { body } = await world.authorize(token, `/api-auth/api-key/${providerConfigKey}`, {
    apiKey: 'good-key',
  });
  expect(await webhook).toBe(200);
  return body.connectionId;
}

const tokenFor = async (person: string) => (await ask('/api/connect-session', person)).body.token;

/** Tells the host something as whoever has the signing key. */
function tell(what: object, key = signingKey): Promise<Response> {
  const body = JSON.stringify({ type: 'auth', ...what });
  const signature = createHmac('sha256', key).update(body).digest('hex');
  const headers = { 'x-nango-hmac-sha256': signature };
  return fetch(`${host.url}/webhooks/nango`, { method: 'POST', headers, body });
}

describe('a server made of the guide’s files', () => {
  it('saves a connection by the webhook alone, when the tab was closed', async () => {
    const connectionId = await connect(await tokenFor('sam'));
    expect([...rows.values()]).toEqual([{ userId: 'sam', providerConfigKey, connectionId }]);
  });

  it('saves it by the page alone, when no webhook came, and once when both come', async () => {
    hearsWebhooks = false;
    const connectionId = await connect(await tokenFor('sam'));
    expect(rows.size).toBe(0);
    const connection = { connectionId, providerConfigKey };
    expect((await ask('/api/connections', 'sam', connection)).status).toBe(200);
    hearsWebhooks = true;
    const late = { operation: 'creation', success: true, tags: { end_user_id: 'sam' }, ...connection };
    expect((await tell(late)).status).toBe(200);
    expect([...rows.values()]).toEqual([{ userId: 'sam', ...connection }]);
  });

  it('saves for nobody what another person connected, nor an id that there is not', async () => {
    hearsWebhooks = false;
    const connectionId = await connect(await tokenFor('sam'));
    const others = await ask('/api/connections', 'eve', { connectionId, providerConfigKey });
    const nobodys = await ask('/api/connections', 'eve', { connectionId: randomUUID(), providerConfigKey });
    expect([others, nobodys]).toEqual([
      { status: 403, body: {} },
      { status: 403, body: {} },
    ]);
    hearsWebhooks = true;
    await tell({
      operation: 'creation',
      success: true,
      tags: { end_user_id: 'eve' },
      connectionId,
      providerConfigKey,
    });
    await tell({ operation: 'creation', success: true, connectionId, providerConfigKey });
    expect(rows.size).toBe(0);
  });

  it('believes no webhook that is signed with another key', async () => {
    expect((await tell({}, randomUUID())).status).toBe(401);
    expect((await tell({ type: 'sync' })).status).toBe(200);
  });

  it('marks what broke, and lets the person connect it again under the same id', async () => {
    const connectionId = await connect(await tokenFor('sam'));
    const connection = { connectionId, providerConfigKey };
    await tell({ operation: 'refresh', success: false, tags: { end_user_id: 'sam' }, ...connection });
    expect([...rows.values()]).toMatchObject([{ isBroken: true }]);
    const { body } = await ask('/api/reconnect-session', 'sam', connection, {
      'x-email': 'new@example.test',
    });
    expect(await connect(body.token)).toBe(connectionId);
    const { body: kept } = await world.asHost('GET', `/connections?connectionId=${connectionId}`);
    expect(kept.connections).toMatchObject([
      { tags: { end_user_id: 'sam', end_user_email: 'new@example.test' } },
    ]);
    expect([...rows.values()]).toEqual([{ userId: 'sam', ...connection }]);
    expect((await ask('/api/reconnect-session', 'eve', connection)).status).toBe(403);
  });

  it('gives no session to who is not signed in, nor to pages of other sites', async () => {
    expect((await ask('/api/connect-session', '')).status).toBe(403);
    expect((await ask('/api/connect-session', 'sam', {}, { origin: 'https://evil.example' })).status).toBe(
      403,
    );
    expect((await ask('/api/connect-session', 'sam', {}, { origin: 'null' })).status).toBe(403);
    expect((await ask('/api/connect-session', 'sam', {}, { origin: host.url })).status).toBe(200);
  });

  it('tells a genuine webhook from others without the client', () => {
    const signature = createHmac('sha256', signingKey).update('{}').digest('hex');
    expect(isGenuine('{}', signature, signingKey)).toBe(true);
    expect(isGenuine('{ }', signature, signingKey)).toBe(false);
    expect(isGenuine('{}', signature.slice(2), signingKey)).toBe(false);
    expect(isGenuine('{}', '', signingKey)).toBe(false);
  });
});

it('lets a server without Node do the same by the four requests', async () => {
  const filled: Record<string, string> = { apiKey: world.apiKey, userId: 'pat', connectionId: '' };
  async function send(text = '') {
    const [head = '', body] = text.replace(/\{(\w+)\}/g, (_, name) => filled[name] ?? '').split('\n\n');
    const [first = '', ...lines] = head.trim().split('\n');
    const [method = '', path = ''] = first.split(' ');
    const headers = Object.fromEntries(lines.map((line) => line.split(': ')));
    return world.call(method, path, { headers, ...(body && { body }) });
  }
  const [session, whose, again, end] = requests;
  const made = await send(session);
  expect(made.status).toBe(201);
  filled.connectionId = await connect(made.body.data.token);
  expect((await send(whose)).body.connections).toMatchObject([
    {
      connection_id: filled.connectionId,
      provider_config_key: providerConfigKey,
      tags: { end_user_id: 'pat' },
    },
  ]);
  const renewed = await send(again);
  expect(renewed.status).toBe(201);
  expect(await connect(renewed.body.data.token)).toBe(filled.connectionId);
  expect((await send(end)).status).toBe(200);
  expect((await send(whose)).body.connections).toEqual([]);
  expect(requests).toHaveLength(4);
});

it('shows nothing that is not run', () => {
  expect(guide.match(/^```\w/gm)).toHaveLength(snippets.length + requests.length);
  expect(snippets.length).toBeGreaterThan(6);
});
