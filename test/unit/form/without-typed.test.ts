import { describe, expect, it } from 'vitest';
import { withoutTyped } from '../../../src/form/without-typed.js';

const wordsAfter = (words: string, ...values: readonly string[]) =>
  withoutTyped(
    { code: 'provider_refused', words },
    new Map(values.map((value, index) => [`credentials.f${index}`, value])),
  ).words;

describe('the words of others', () => {
  it('lose what was typed, wherever they quote it', () => {
    const words = wordsAfter('No account ada@x.test. Did you mean ada@x.test?', 'ada@x.test');
    expect(words).not.toContain('ada@x.test');
    expect(words).toMatch(/^No account .*\. Did you mean .*\?$/);
  });

  it('lose it without the space around it, which backends cut off', () => {
    expect(wordsAfter('The key sk_123 is wrong.', '  sk_123\n')).not.toContain('sk_123');
  });

  it('lose it in the spelling of an address or of JSON, too', () => {
    expect(wordsAfter('GET /me?k=a%2Bb%2Fc%3D%3D failed', 'a+b/c==')).not.toContain('a%2Bb');
    expect(wordsAfter('{"k":"a\\"bc"}', 'a"bc')).not.toContain('bc');
  });

  it('lose the longer of two values that begin alike', () => {
    expect(wordsAfter('{"a":"secret","b":"secret-two"}', 'secret', 'secret-two')).not.toMatch(/secret|two/);
  });

  it('lose values that are full of signs', () => {
    expect(wordsAfter('Got $&(.*)[a]{2}$1 instead.', '$&(.*)[a]{2}$1')).toMatch(/^Got [^$]* instead\.$/);
    expect(wordsAfter('Got $$$$ instead.', '$$$$')).not.toContain('$');
  });

  it('stay as they are where nothing was typed, or only what is in ordinary words too', () => {
    expect(wordsAfter('The region eu is closed.')).toBe('The region eu is closed.');
    expect(wordsAfter('The region eu is closed.', '', '   ', 'eu')).toBe('The region eu is closed.');
  });
});

describe('an error', () => {
  it('keeps everything but what was typed', () => {
    const error = { code: 'input_rejected', fields: ['apiKey'], status: 400, words: 'Bad.' } as const;
    expect(withoutTyped(error, new Map([['credentials.apiKey', 'typed-value']]))).toEqual(error);
  });

  it('without words is left alone', () => {
    const error = { code: 'credentials_rejected' } as const;
    expect(withoutTyped(error, new Map([['credentials.apiKey', 'typed-value']]))).toEqual(error);
  });
});
