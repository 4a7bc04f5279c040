import { describe, expect, it } from 'vitest';
import { isAuthMode, wireOf } from '../../../src/protocol/auth-mode.js';

describe('isAuthMode', () => {
  it.each([['API_KEY'], ['BASIC'], ['NONE'], ['OAUTH2']])('knows %s', (word) => {
    expect(isAuthMode(word)).toBe(true);
  });

  it.each([['OAUTH3'], ['api_key'], [''], ['constructor'], ['__proto__'], ['toString']])(
    'does not know %j',
    (word) => {
      expect(isAuthMode(word)).toBe(false);
    },
  );
});

describe('wireOf', () => {
  it('asks for what every provider of a mode needs, secrets marked', () => {
    expect(wireOf('API_KEY').fields).toEqual([{ name: 'apiKey', secret: true }]);
    expect(wireOf('BASIC').fields).toEqual([
      { name: 'username', secret: false },
      { name: 'password', secret: true },
    ]);
    expect(wireOf('NONE').fields).toEqual([]);
    expect(wireOf('OAUTH2').fields).toEqual([]);
  });

  it('opens a popup only where the person signs in at the provider', () => {
    expect((['API_KEY', 'BASIC', 'NONE', 'OAUTH2'] as const).map((mode) => wireOf(mode).via)).toEqual([
      'post',
      'post',
      'post',
      'popup',
    ]);
  });
});
