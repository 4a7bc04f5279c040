import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../src/form/pattern.js';
import { tokenSoup } from './pattern-sources.js';

describe('the pattern of a field', () => {
  it('is none where the catalogue has none', () => {
    expect(patternOf(undefined)).toEqual({ usage: 'none' });
    expect(patternOf('')).toEqual({ usage: 'none' });
  });

  it('is used as it is where it is safe', () => {
    expect(patternOf('^sk_[a-z]+$')).toEqual({ usage: 'used', pattern: /^sk_[a-z]+$/ });
  });

  it('is left out where it is no regular expression', () => {
    expect(patternOf('^[z-a]+$')).toEqual({ usage: 'invalid' });
  });

  it('is left out where some text would take forever', () => {
    expect(patternOf('^(\\w+\\s?)*$')).toEqual({ usage: 'unsafe' });
  });

  it('may be anything without breaking the form', () => {
    const seen = new Set<string>();
    const law = fc.property(fc.oneof(tokenSoup, fc.string({ unit: 'binary' })), (source) => {
      seen.add(patternOf(source).usage);
    });
    fc.assert(law, { numRuns: 3_000 });
    expect(seen).toEqual(new Set(['none', 'used', 'invalid', 'unsafe']));
  });

  it.each([
    ['nested as deep as it goes', `${'('.repeat(5_000)}a${')'.repeat(5_000)}`],
    ['nested within bounds', `^${'(?:'.repeat(120)}a${')+'.repeat(120)}$`],
    ['repeated without end', '^(?:(?:(?:a{999}){999}){999}){99999999999}$'],
    ['repeated with nothing in it', '^(?:(?:(?:|){999999999}){999999999}){999999999}$'],
    ['a crowd of choices', `^(?:${'a|'.repeat(240)})*$`],
  ])('is judged at once when it is %s', (_, source) => {
    expect(patternOf(source).usage).not.toBe('none');
  });
});
