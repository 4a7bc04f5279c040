import { describe, expect, it } from 'vitest';
import { connectErrorOf } from '../../../src/protocol/api-error.js';
import { decodeAuthAnswer } from '../../../src/protocol/auth-answer.js';
import type { Decoder } from '../../../src/protocol/decode.js';
import { decodeIntegrations } from '../../../src/protocol/integration.js';
import { decodeProvider } from '../../../src/protocol/provider.js';
import { isErrorBody } from '../../../src/protocol/read-error.js';
import { decodeSession } from '../../../src/protocol/session.js';
import { fixedByHost } from '../../../src/protocol/session-of-integration.js';
import { jsonRefusals, numbers, pages, redirects, row, rows, sockets } from './recorded.js';

const answers = rows.filter(
  (row) => ![jsonRefusals, pages, redirects, sockets].some((kind) => kind.includes(row)),
);

function decoded<T>(decode: Decoder<T>, n: number): T {
  const result = decode(row(n).response.body);
  if (!result.ok) throw new Error(`row ${n} is malformed`);
  return result.value;
}

const sessions = [76, 77, 78, 248];
const lists = { 90: 11, 92: 3 };
const providers = {
  101: ['API_KEY', 'apiKey', ''],
  102: ['API_KEY', 'apiKey', 'baseUrl'],
  104: ['BASIC', 'username,password', ''],
  105: ['OAUTH2', '', ''],
  106: ['OAUTH2', '', 'subdomain'],
  108: ['BASIC', 'username,password', ''],
  109: ['OAUTH2_CC', '', ''],
  110: ['OAUTH2', '', ''],
  112: ['OAUTH2', '', ''],
} as const;
/** Last digits of the connection id, and the integration's key. */
const connections = {
  120: '05 apikey-plain',
  121: '06 apikey-plain',
  129: '08 apikey-cc',
  130: '09 apikey-cc',
  148: '13 none-1',
  154: '14 basic-plain',
  157: '16 basic-verified',
  249: '04 apikey-plain',
};

describe('answers of a real server', () => {
  it('are all looked at', () => {
    const tables = [lists, providers, connections].flatMap((table) => Object.keys(table).map(Number));
    expect(new Set(numbers(answers))).toEqual(new Set([...sessions, ...tables]));
  });

  it('tell who connects', () => {
    const people = sessions.map((n) => decoded(decodeSession, n).endUser);
    expect(people.map((person) => person?.id)).toEqual(['user-1', 'user-2', 'user-3', 'user-1']);
    expect(people[0]).toEqual({ id: 'user-1', displayName: null, email: null, organization: null });
    expect(people[1]).toEqual({
      id: 'user-2',
      displayName: 'Name of user-2',
      email: 'ada@example.test',
      organization: { id: 'org-1', displayName: 'Name of org-1' },
    });
  });

  it('tell what the session allows', () => {
    expect(sessions.map((n) => decoded(decodeSession, n).allowedIntegrations)).toEqual([
      null,
      ['apikey-plain', 'oauth-1', 'none-1'],
      ['oauth-sub', 'apikey-cc', 'oauth-1'],
      ['apikey-plain'],
    ]);
    expect(sessions.map((n) => decoded(decodeSession, n).isReconnecting)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(sessions.map((n) => decoded(decodeSession, n).websocketsPath)).toEqual(['/', '/', '/', '/']);
  });

  it('tell what the host fixed', () => {
    const keys = ['oauth-1', 'apikey-cc', 'oauth-sub'];
    expect(keys.map((key) => fixedByHost(decoded(decodeSession, 78), key))).toEqual([
      { oauth_scopes_override: 'only-this' },
      { baseUrl: 'https://fixed.example.com' },
      { subdomain: 'acme' },
    ]);
  });

  it.each(Object.entries(lists))('row %s lists integrations', (n, length) => {
    const integrations = decoded(decodeIntegrations, Number(n));
    expect(integrations).toHaveLength(length);
    for (const { key, name, logoUrl, apiKeyLabel } of integrations) {
      expect({ name, apiKeyLabel }).toEqual({ name: `Name of ${key}`, apiKeyLabel: null });
      expect(logoUrl).toMatch(/^http:\/\/localhost:3003\/images\/.*\.svg$/);
    }
  });

  it.each(Object.entries(providers))('row %s describes a provider', (n, [mode, credentials, params]) => {
    const data = decoded(decodeProvider, Number(n));
    expect(data.auth_mode).toBe(mode);
    expect([...data.credentials.keys()].join()).toBe(credentials);
    expect([...data.connection_config.keys()].join()).toBe(params);
  });

  it('keep what the catalogue says of a hidden input', () => {
    const password = decoded(decodeProvider, 104).credentials.get('password');
    expect(password).toMatchObject({ hidden: true, default_value: '' });
  });

  it.each(Object.entries(connections))('row %s is a connection', (n, expected) => {
    const { connectionId, providerConfigKey, isPending } = decoded(decodeAuthAnswer, Number(n));
    expect(`${connectionId?.slice(-2)} ${providerConfigKey}`).toBe(expected);
    expect(isPending).toBe(false);
    expect(isErrorBody(row(Number(n)).response.body)).toBe(false);
  });

  it('send the person on to the provider', () => {
    for (const { response } of redirects) expect(URL.canParse(response.headers.location ?? '')).toBe(true);
    expect(redirects.length).toBeGreaterThan(10);
  });

  it.each(numbers(pages))('row %i is a page, which is never taken for an answer', (n) => {
    const { status, body } = row(n).response;
    for (const decode of [decodeSession, decodeIntegrations, decodeProvider, decodeAuthAnswer])
      expect(decode(body).ok).toBe(false);
    const error = connectErrorOf({ status, body: undefined, limitEndsAtMs: 0 }, 0);
    expect(error).toEqual({ status, code: 'unexpected_answer' });
  });
});
