import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, parsePattern } from '../../../src/form/pattern-syntax.js';
import { matchesWhole } from './naive-search.js';
import { plainTokenSoup } from './pattern-sources.js';

const text = fc.string({
  unit: fc.constantFrom(...'aabb1-,:={}[]()ux|*.\\ \n\u0001\ud83d\udd11'),
  maxLength: 5,
});

function isRegExp(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}

function isKnown(part: Part): boolean {
  if (part.type === 'unknown') return false;
  if (part.type === 'unit') return true;
  return 'parts' in part ? part.parts.every(isKnown) : isKnown(part.body);
}

describe('the reader of patterns', () => {
  it('reads what the browser reads', () => {
    let matches = 0;
    const sources = plainTokenSoup.filter(isRegExp);
    const law = fc.property(sources, fc.array(text, { minLength: 20, maxLength: 20 }), (source, texts) => {
      const pattern = new RegExp(`^(?:${source})$`);
      const part = parsePattern(source);
      expect(isKnown(part)).toBe(true);
      for (const one of texts) {
        const doesMatch = pattern.test(one);
        if (doesMatch && one !== '') matches += 1;
        expect([one, matchesWhole(part, one)]).toEqual([one, doesMatch]);
      }
    });
    fc.assert(law, { numRuns: 2_000 });
    expect(matches).toBeGreaterThan(0);
  });

  it.each([
    '(a)\\1',
    '\\01',
    '(?<n>a)\\k<n>',
    '\\c1',
    '(?<=a)b',
    '(?<!a)b',
    'a(?=b)',
    '^(?=(?=a))',
    '(?i:a)',
  ])('does not pretend to know %s', (source) => {
    expect(isKnown(parsePattern(source))).toBe(false);
  });

  it('knows lookaheads at the start of the text', () => {
    const types = ['sequence', 'lookahead', 'lookahead', 'unit'];
    const root = parsePattern('^(?=.*a)(?!b$)c');
    expect('parts' in root && root.parts.map(({ type }) => type)).toEqual(types);
  });
});
