import { describe, expect, it } from 'vitest';
import { decodeProvider } from '../../../src/protocol/provider.js';

const least = { auth_mode: 'API_KEY' };
const decode = (change: object) => {
  const answer = decodeProvider({ data: { ...least, ...change } });
  return answer.ok ? answer.value.data : answer.error;
};

describe('decodeProvider', () => {
  it('needs no more than an auth mode', () => {
    expect(decode({})).toEqual(least);
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
    };
    const kept = {
      installation: 'outbound',
      credentials: { apiKey: field },
      connection_config: { subdomain: field, 'installation.uuid': {} },
      docs_connect: 'https://docs.example.test',
    };
    const dropped = {
      name: 'acme',
      display_name: 'Acme',
      proxy: { base_url: 'https://api.example.test' },
      token_url: 'https://t.example.test',
    };
    const answer = decode({ ...kept, ...dropped });
    expect(answer).toEqual({ ...least, ...kept });
  });

  it('drops what it does not know of a field', () => {
    const field = {
      type: 'string',
      doc_section: '#a',
      pattern: '^[a-z]+$',
      format: 'hostname',
      title: 'Key',
    };
    expect(decode({ credentials: { apiKey: field } })).toEqual({
      ...least,
      credentials: { apiKey: { title: 'Key' } },
    });
  });

  it('is not put off by a malformed part that no form needs', () => {
    const field = { pattern: 7, title: 'Key' };
    expect(decode({ name: null, display_name: [], credentials: { apiKey: field } })).toEqual({
      ...least,
      credentials: { apiKey: { title: 'Key' } },
    });
  });

  it('keeps the catalogue’s order of fields', () => {
    const answer = decode({ connection_config: { b: {}, a: {}, c: {} } });
    expect(typeof answer !== 'string' && Object.keys(answer.connection_config ?? {})).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('takes an auth mode of a later server', () => {
    expect(decode({ auth_mode: 'OAUTH9' })).toMatchObject({ auth_mode: 'OAUTH9' });
  });

  it.each([
    [{ auth_mode: undefined }],
    [{ auth_mode: 7 }],
    [{ installation: true }],
    [{ credentials: [] }],
    [{ credentials: { apiKey: 'text' } }],
    [{ credentials: { apiKey: { secret: 'true' } } }],
    [{ credentials: { apiKey: { enum: 'a' } } }],
    [{ credentials: { apiKey: { enum: [1] } } }],
    [{ connection_config: { region: { order: '1' } } }],
  ])('finds %j malformed', (change) => {
    expect(decode(change)).toBe('malformed');
  });

  it.each([[undefined], [null], ['<html>'], [[]], [{}], [{ data: null }], [{ error: {} }]])(
    'finds %j malformed',
    (answer) => {
      expect(decodeProvider(answer).ok).toBe(false);
    },
  );

  it('survives fields with names that every object has', () => {
    const text = '{"__proto__":{"title":"a"},"constructor":{"title":"b"},"toString":{"title":"c"}}';
    const answer = decode({ credentials: JSON.parse(text) });
    expect(typeof answer).toBe('object');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('survives a huge entry', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`f${index}`, { title: 'x'.repeat(200) }]),
    );
    const answer = decode({ connection_config: fields });
    expect(typeof answer !== 'string' && Object.keys(answer.connection_config ?? {})).toHaveLength(5000);
  });

  it('survives an answer nested deeper than the call stack', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    expect(decode({ proxy: deep })).toEqual(least);
    expect(decode({ credentials: { apiKey: deep } })).toMatchObject({ credentials: { apiKey: {} } });
  });
});
