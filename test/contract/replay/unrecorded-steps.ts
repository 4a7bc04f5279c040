import { asHost, type RecordedWorld } from './recorded-world.js';
import type { ReplayRow } from './replay-rows.js';

/**
 * What happened between two rows without being in the recording, by the number of the row that follows. A name says
 * what the recording calls the token or id that the step makes.
 */
interface UnrecordedStep extends Pick<ReplayRow, 'request'> {
  readonly before: number;
  readonly makes?: string;
}

const USER_1 = token('3f08aace122ee2368432c1ca23a049bc640bafbf00fdf33a52429f38ba12dbf9');
const USER_2 = token('0f6bffa9661cb5dd2f3f7b2929f33061f58a7ba7fdd689530b1a306f8ed8f3ec');
const USER_3 = token('a2f2b0b588bcc84fbf4d2ac8cc086b6f84de3e00fa3c1ba11e38ac078eb03192');
const DELETED = token('fe1e004b2f1cd6bade61f13fc301ff4f8c5aea1b7b19fe9075a0be3b5706655c');
const RECONNECT = token('aad2a8e98364da58c70b617575dd4457cd7fcb54164cca8f2faabfeec0300cbb');

const STEPS: readonly UnrecordedStep[] = [
  {
    before: 16,
    ...asHost('POST', '/integrations', {
      provider: 'mock-oauth2-subdomain',
      unique_key: 'oauth-sub',
      credentials: { type: 'OAUTH2', client_id: 'cid2', client_secret: 'csecret2' },
    }),
  },
  {
    before: 16,
    ...asHost('POST', '/integrations', {
      provider: 'mock-oauth2-loopback',
      unique_key: 'oauth-loopback',
      credentials: { type: 'OAUTH2', client_id: 'c', client_secret: 's' },
    }),
  },
  { before: 16, ...asHost('POST', '/integrations', { provider: 'unauthenticated', unique_key: 'none-1' }) },
  {
    before: 56,
    makes: USER_2,
    ...asHost('POST', '/connect/sessions', {
      end_user: { id: 'user-2', email: 'u2@example.com', display_name: 'User Two', tags: { plan: 'pro' } },
      organization: { id: 'org-1', display_name: 'Org' },
      allowed_integrations: ['apikey-plain', 'oauth-1', 'none-1'],
    }),
  },
  { before: 86, makes: DELETED, ...asHost('POST', '/connect/sessions', { end_user: { id: 'user-del' } }) },
  { before: 120, makes: id(4), ...asPage(USER_1, '/api-auth/api-key/apikey-plain', { apiKey: 'any-key' }) },
  {
    before: 124,
    makes: id(7),
    ...asPage(USER_1, '/api-auth/api-key/apikey-verified', { apiKey: 'good-key' }),
  },
  { before: 132, makes: id(10), ...asPage(USER_3, '/api-auth/api-key/apikey-cc', { apiKey: 'a' }) },
  { before: 148, makes: id(12), ...asPage(USER_1, '/auth/unauthenticated/none-1') },
  {
    before: 156,
    makes: id(15),
    ...asPage(USER_1, '/api-auth/basic/basic-plain', { username: '', password: '' }),
  },
  {
    before: 248,
    makes: RECONNECT,
    ...asHost('POST', '/connect/sessions/reconnect', {
      connection_id: id(4),
      integration_id: 'apikey-plain',
      end_user: { id: 'user-1' },
    }),
  },
];

/** Takes the steps that come right before a row. Throws when one fails, because the rest would be meaningless. */
export async function takeUnrecordedSteps(world: RecordedWorld, row: ReplayRow): Promise<void> {
  for (const step of STEPS.filter(({ before }) => before === row.n)) {
    const { status, body } = await world.ask(step);
    if (status >= 300) throw new Error(`before row ${row.n}: ${status} ${JSON.stringify(body)}`);
    if (step.makes !== undefined) world.names.set(step.makes, madeBy(body));
  }
}

function madeBy(body: unknown): string {
  const { connectionId, data } = body as { connectionId?: string; data?: { token: string } };
  return connectionId ?? data?.token ?? '';
}

function asPage(sessionToken: string, path: string, body?: unknown): Pick<ReplayRow, 'request'> {
  return {
    request: {
      method: 'POST',
      url: `http://localhost:3003${path}?connect_session_token=${sessionToken}`,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body }),
    },
  };
}

function token(digits: string): string {
  return `nango_connect_session_${digits}`;
}

function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
