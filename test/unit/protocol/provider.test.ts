import { describe, expect, it } from 'vitest';
import { decodeProvider, type FieldSchema, type Provider } from '../../../src/protocol/provider.js';

const least = { auth_mode: 'API_KEY' };
const none = new Map();
const bare: Provider = {
  auth_mode: 'API_KEY',
  installation: null,
  credentials: none,
  connection_config: none,
  assertion_option: none,
  integration_config: none,
  docs_connect: null,
  token_request_auth_method: null,
  require_client_certificate: false,
};

const decode = (change: object) => {
  const answer = decodeProvider({ data: { ...least, ...change } });
  return answer.ok ? answer.value : answer.error;
};

/** Decodes one field of an entry. */
function decodeField(field: object): FieldSchema | undefined {
  const answer = decode({ credentials: { apiKey: field } });
  if (answer === 'malformed') throw new Error(answer);
  return answer.credentials.get('apiKey');
}

describe('decodeProvider', () => {
  it('needs no more than an auth mode', () => {
    expect(decode({})).toEqual(bare);
  });

  it('keeps all that a form is made of and drops the rest', () => {
    const field = {
      title: 'Key',
      description: 'Where to find it',
      example: 'abc',
      enum: ['a', 'b'],
      optional: true,
      default_value: '',
      secret: true,
      hidden: false,
      automated: false,
      order: 1,
      prefix: 'https://',
      suffix: '.test',
      pattern: '^[a-z]+$',
      format: 'hostname',
      doc_section: '#step-1',
    };
    const answer = decode({
      name: 'acme',
      proxy: { base_url: 'https://api.example.test' },
      token_url: 'https://t.example.test',
      installation: 'outbound',
      credentials: { apiKey: { ...field, type: 'string', visible_when: {} } },
      connection_config: { subdomain: field, 'installation.uuid': {} },
      assertion_option: { privateKey: field },
      integration_config: { clientId: field },
      docs_connect: 'https://docs.example.test',
      token_request_auth_method: 'private_key_jwt',
      require_client_certificate: true,
    });
    expect(answer).toEqual({
      auth_mode: 'API_KEY',
      installation: 'outbound',
      credentials: new Map([['apiKey', field]]),
      connection_config: new Map<string, FieldSchema>([
        ['subdomain', field],
        ['installation.uuid', {}],
      ]),
      assertion_option: new Map([['privateKey', field]]),
      integration_config: new Map([['clientId', field]]),
      docs_connect: 'https://docs.example.test',
      token_request_auth_method: 'private_key_jwt',
      require_client_certificate: true,
    });
  });

  it.each<[object]>([
    [{ secret: 'true' }],
    [{ title: 7 }],
    [{ enum: 'a' }],
    [{ enum: [1] }],
    [{ enum: [] }],
    [{ order: '1' }],
    [{ pattern: null }],
    [{ default_value: { $ref: 'x' } }],
  ])('is not put off by the unreadable detail %j of a field', (detail) => {
    expect(decodeField({ description: 'Where to find it', ...detail })).toEqual({
      description: 'Where to find it',
    });
  });

  it('asks for a field of which it can read nothing but the name', () => {
    expect(decode({ credentials: { apiKey: null } })).toMatchObject({
      credentials: new Map([['apiKey', {}]]),
    });
  });

  it('keeps the catalogue’s order of fields', () => {
    const answer = decode({ connection_config: { b: {}, a: {}, c: {} } });
    expect(answer !== 'malformed' && [...answer.connection_config.keys()]).toEqual(['b', 'a', 'c']);
  });

  it('takes an auth mode of a later server', () => {
    expect(decode({ auth_mode: 'OAUTH9' })).toMatchObject({ auth_mode: 'OAUTH9' });
  });

  it.each([
    [{ auth_mode: undefined }],
    [{ auth_mode: 7 }],
    [{ installation: true }],
    [{ credentials: [] }],
    [{ connection_config: 'text' }],
  ])('finds %j malformed', (change) => {
    expect(decode(change)).toBe('malformed');
  });

  it.each([[undefined], [null], ['<html>'], [[]], [{}], [{ data: null }], [{ error: {} }]])(
    'finds %j malformed',
    (answer) => {
      expect(decodeProvider(answer).ok).toBe(false);
    },
  );

  it('keeps fields with names that every object has', () => {
    const text = '{"__proto__":{"title":"a"},"constructor":{"title":"b"},"toString":{"title":"c"}}';
    const answer = decode({ credentials: JSON.parse(text) });
    expect(answer !== 'malformed' && [...answer.credentials.keys()]).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('survives a huge entry', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`f${index}`, { title: 'x'.repeat(200) }]),
    );
    const answer = decode({ connection_config: fields });
    expect(answer !== 'malformed' && answer.connection_config.size).toBe(5000);
  });

  it('survives an answer nested deeper than the call stack', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    expect(decode({ proxy: deep })).toEqual(bare);
    expect(decodeField({ title: deep, example: 'abc' })).toEqual({ example: 'abc' });
  });
});
