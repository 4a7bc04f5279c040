import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/form/form.js';
import { readPaste } from '../../../src/form/paste.js';
import { form, formOfParams } from './example-forms.js';

/** Pastes into the first field, and tells by name what is offered; `null` for nothing. */
function offered(made: Form, text: string): Readonly<Record<string, string>> | null {
  const [field] = made.fields;
  if (!field) throw new Error('no field');
  const paste = readPaste(made, field, text, () => true);
  if (paste.type !== 'spread') return null;
  const nameOf = (id: string) => made.fields.find((candidate) => candidate.id === id)?.name;
  return Object.fromEntries([...paste.values].map(([id, value]) => [nameOf(id), value]));
}

const client = form({ auth_mode: 'OAUTH2_CC' });
const both = { client_id: 'abc', client_secret: 'def' };
const apiKey = form({});

describe('named values that a person pastes', () => {
  it.each([
    ['JSON', '{ "client_id": "abc", "client_secret": "def", "redirect_uris": ["https://acme.com"] }'],
    ['JSON with a byte order mark', '\uFEFF\n{"client_id":"abc","client_secret":"def"}'],
    ['JSON one level down', '{"web":{"client_id":"abc","project":"x"},"client_secret":"def"}'],
    ['JSON in camel case', '{"clientId":"abc","clientSecret":"def"}'],
    ['a piece of JSON', '"client_id": "abc",\n"client_secret": "def",'],
    ['JavaScript', "{\n  clientId: 'abc',\n  clientSecret: 'def',\n}"],
    ['an environment file', '# Acme\nexport CLIENT_ID=abc\r\nCLIENT_SECRET="def" # secret\n\nPORT=80'],
    [
      'an environment file of several services',
      'ACME_CLIENT_ID=abc\nACME_CLIENT_SECRET=def # secret\nDEBUG=1',
    ],
    ['YAML', 'acme:\n  client-id: abc\n  client-secret: "def"'],
    ['a page with labels', 'Client ID: abc\nClient Secret: def'],
    ['a page with typographic quotes', '“client_id”: “abc”,\n“client_secret”: “def”'],
  ])('are offered to the fields of these names: %s', (_, text) => {
    expect(offered(client, text)).toEqual(both);
  });

  it('are offered by the provider’s own words too', () => {
    const twilio = form({
      auth_mode: 'BASIC',
      credentials: { username: { title: 'Account SID' }, password: { title: 'Auth Token' } },
    });
    expect(offered(twilio, 'TWILIO_ACCOUNT_SID=AC1\nTWILIO_AUTH_TOKEN=2')).toEqual({
      username: 'AC1',
      password: '2',
    });
  });

  it('are offered to one field when there is but one, and the name is its own', () => {
    expect(offered(apiKey, 'API_KEY=abc')).toEqual({ apiKey: 'abc' });
    expect(offered(apiKey, 'X-API-Key: abc')).toEqual({ apiKey: 'abc' });
    expect(offered(apiKey, 'OTHER=abc')).toBeNull();
    expect(offered(apiKey, '{"other": "abc"}')).toBeNull();
  });

  it.each(['api_token', 'ACME_TOKEN', 'secret_key', 'key', 'accessToken'])(
    'take %s for an API key',
    (name) => {
      expect(offered(apiKey, `${name}=abc`)).toEqual({ apiKey: 'abc' });
    },
  );

  it.each(['PUBLIC_KEY', 'monkey', 'tokens', 'client_id'])('do not take %s for an API key', (name) => {
    expect(offered(apiKey, `${name}=abc`)).toBeNull();
  });

  it('prefer a field’s own name to another word for it', () => {
    expect(offered(apiKey, 'token=no\napi_key=yes')).toEqual({ apiKey: 'yes' });
    expect(offered(apiKey, 'token=no\nacme_api_key=yes')).toEqual({ apiKey: 'yes' });
  });

  it('prefer the whole name to its end, and the longer end to the shorter one', () => {
    expect(offered(client, 'OLD_CLIENT_SECRET=no\nCLIENT_SECRET=def')).toEqual({ client_secret: 'def' });
    const made = formOfParams({ secret: {}, clientSecret: {} });
    expect(offered(made, 'ACME_CLIENT_SECRET=abc')).toEqual({ clientSecret: 'abc' });
    expect(offered(made, 'ACME_CLIENT_SECRET=abc\nACME_SECRET=def')).toEqual({
      clientSecret: 'abc',
      secret: 'def',
    });
  });

  it('compare ends word by word, and short ends not at all', () => {
    const made = formOfParams({ port: {}, region: {} });
    expect(offered(made, 'SUPPORT=a\nSUBREGION=b\nDB_PORT=1')).toBeNull();
    expect(offered(made, 'port=1\nAWS_REGION=eu')).toEqual({ port: '1', region: 'eu' });
  });

  it('leave out what is not clear', () => {
    expect(offered(client, 'A_CLIENT_ID=1\nB_CLIENT_ID=2\nCLIENT_SECRET=def')).toEqual({
      client_secret: 'def',
    });
    expect(offered(client, 'client_id=1\nclientId=2')).toBeNull();
    expect(offered(client, 'client_id=1\nclientId=1')).toEqual({ client_id: '1' });
    expect(offered(formOfParams({ a: { title: 'Name' }, b: { title: 'Name' } }), 'name=1')).toBeNull();
  });

  it('leave out empty values', () => {
    expect(offered(client, 'CLIENT_ID=\nCLIENT_SECRET=""\n')).toBeNull();
    expect(offered(client, '{"client_id":"","client_secret":null}')).toBeNull();
  });

  it('do not lose digits, and leave out numbers that have', () => {
    const made = formOfParams({ accountId: {}, company_id: {} });
    expect(offered(made, '{"account_id": 12345, "company_id": 123456789012345678901}')).toEqual({
      accountId: '12345',
    });
  });

  it('are one of the choices where there are some', () => {
    const made = formOfParams({ region: { enum: ['eu', 'us'] } });
    expect(offered(made, 'REGION=eu')).toEqual({ region: 'eu' });
    expect(offered(made, 'REGION="us"')).toEqual({ region: 'us' });
    expect(offered(made, 'REGION=mars')).toBeNull();
  });

  it('are tidied for their fields', () => {
    const made = formOfParams({
      subdomain: { prefix: 'https://', suffix: '.acme.com', pattern: '^[a-z]+$' },
      access: { secret: true },
    });
    expect(offered(made, 'SUBDOMAIN=https://crm.acme.com/login\nACCESS="Bearer abc"')).toEqual({
      subdomain: 'crm',
      access: 'abc',
    });
  });

  it('find an address by the usual words, if it is one of this provider', () => {
    const made = formOfParams({
      subdomain: { prefix: 'https://', suffix: '.acme.com', pattern: '^[a-z]+$' },
    });
    expect(offered(made, 'ACME_BASE_URL=https://crm.acme.com')).toEqual({ subdomain: 'crm' });
    expect(offered(made, 'ACME_BASE_URL=https://crm.example.org')).toBeNull();
  });

  it('keep the lines of a key', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQ==\n-----END PRIVATE KEY-----';
    const google = form({
      auth_mode: 'JWT',
      credentials: {
        serviceAccountEmailAddress: { pattern: '@' },
        privateKey: { example: '-----BEGIN PRIVATE KEY-----' },
      },
    });
    const file = {
      type: 'service_account',
      private_key_id: '1',
      private_key: `${pem}\n`,
      client_email: 'a@b.c',
      client_id: '2',
    };
    const values = { privateKey: pem, serviceAccountEmailAddress: 'a@b.c' };
    expect(offered(google, JSON.stringify(file))).toEqual(values);
    expect(offered(google, `PRIVATE_KEY="${pem}"\nCLIENT_EMAIL=a@b.c`)).toEqual(values);
    expect(offered(google, pem)).toBeNull();
  });

  it('find the person’s own app by the usual words', () => {
    const made = form({ auth_mode: 'TBA' });
    const text = 'CONSUMER_KEY=1\nCONSUMER_SECRET=2\nTOKEN_ID=3\nTOKEN_SECRET=4';
    expect(offered(made, text)).toEqual({
      oauth_client_id_override: '1',
      oauth_client_secret_override: '2',
      token_id: '3',
      token_secret: '4',
    });
  });

  it('are not found in other texts', () => {
    const texts = [
      'https://acme.com/callback?client_id=abc&client_secret=def',
      '# client_id=abc\n  // client_secret=def',
      'c2VjcmV0IGNsaWVudF9pZA==',
      '["client_id", "client_secret"]',
      '{"client_id": ["abc"], "client_secret": {"a": {"b": 1}}}',
      '{"__proto__": {"toString": "abc"}, "constructor": "def"}',
      `${'a'.repeat(61)}_client_id=abc`,
      '{"": "abc", "-": "def"}',
      '--: abc\n: def',
    ];
    for (const text of texts) expect(offered(client, text)).toBeNull();
  });

  it('are not looked for in files of hundreds of them', () => {
    expect(offered(client, `${'A=1\n'.repeat(200)}CLIENT_ID=abc`)).toBeNull();
  });
});

describe('a value that only looks like several', () => {
  const login = form({ auth_mode: 'BASIC' });

  it('keeps the part of a password that looks like a comment', () => {
    expect(offered(login, 'password: a #b')).toEqual({ password: 'a #b' });
  });

  it('puts no secret into a field that can be read', () => {
    const made = form({ auth_mode: 'OAUTH2_CC' });
    expect(offered(made, 'client_id:abc client_secret:def')).toBeNull();
    expect(offered(formOfParams({ server: {} }), 'Server=h;Password=abc;User Id=me')).toBeNull();
  });

  it('is a key with what a tool wrote above it', () => {
    const made = form({ auth_mode: 'JWT', credentials: { keyId: {}, privateKey: {} } });
    const pem =
      'Bag Attributes\n    keyId: 54 69 6D 65\n-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----';
    expect(offered(made, pem)).toBeNull();
  });
});
