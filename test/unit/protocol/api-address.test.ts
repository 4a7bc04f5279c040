import { describe, expect, it } from 'vitest';
import { apiAddress } from '../../../src/protocol/api-address.js';
import { socketAddress } from '../../../src/protocol/socket-address.js';

describe('apiAddress', () => {
  it.each([
    ['https://api.example.test', 'https://api.example.test', 'https://api.example.test'],
    ['https://api.example.test/', 'https://api.example.test', 'https://api.example.test'],
    ['https://api.example.test/base//', 'https://api.example.test/base', 'https://api.example.test'],
    ['http://localhost:4401', 'http://localhost:4401', 'http://localhost:4401'],
    ['https://api.example.test:443/a/b', 'https://api.example.test/a/b', 'https://api.example.test'],
    ['https://api.example.test/a?x=1#y', 'https://api.example.test/a', 'https://api.example.test'],
    ['https://api.example.test/@home', 'https://api.example.test/@home', 'https://api.example.test'],
  ])('takes %s', (given, base, origin) => {
    expect(apiAddress(given)).toEqual({ base, origin });
  });

  it.each([
    ['https://user@api.example.test'],
    ['https://user:secret@api.example.test/base'],
    ['https://api.example.test@evil.test'],
    ['javascript:alert(1)'],
    ['api.example.test'],
    ['/api'],
    [''],
    [null],
    [undefined],
  ])('takes %j for a mistake of the host', (given) => {
    expect(apiAddress(given)).toBeNull();
  });
});

describe('socketAddress', () => {
  const at = (base: string, path: string | null) => {
    const api = apiAddress(base);
    return api && socketAddress(api, path);
  };

  it.each([
    ['https://x.test/base', '/ws', 'wss://x.test/base/ws'],
    ['https://x.test/base/', 'ws', 'wss://x.test/base/ws'],
    ['https://x.test/base', null, 'wss://x.test/base/'],
    ['https://x.test', null, 'wss://x.test/'],
    ['https://x.test', '/', 'wss://x.test/'],
    ['http://localhost:4401', '/', 'ws://localhost:4401/'],
  ])('of %s with the path %j is %s', (base, path, expected) => {
    expect(at(base, path)).toBe(expected);
  });

  it.each([['//evil.test/'], ['https://evil.test/'], ['@evil.test/'], ['.evil.test/']])(
    'stays at the API when the session names %s',
    (path) => {
      expect(new URL(at('https://x.test', path) ?? '').host).toBe('x.test');
    },
  );
});
