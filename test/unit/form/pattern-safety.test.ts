import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProvablySafe } from '../../../src/form/pattern-safety.js';
import { parsePattern } from '../../../src/form/pattern-syntax.js';
import { sizeOf, stepsInVain } from './naive-search.js';
import { anySource, repetitiveText } from './pattern-sources.js';

describe('a pattern that is used', () => {
  it.each([
    '',
    '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$',
    '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    '^-----BEGIN PRIVATE KEY-----[A-Za-z0-9+/=\\s]+-----END PRIVATE KEY-----\\s*$',
    '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$',
    '^sk_(live|test)_[0-9A-Za-z]{24,}$',
    '^https?://[^\\s]+( https?://[^\\s]+)*$',
    '^(?=.*[A-Z])(?=.*\\d)(?!.*\\s$).{8,64}$',
    'AKIA[0-9A-Z]{16}',
    '^[A-Z]+?[0-9]*?$',
    '^[^@\\s]+@[^@\\s]+$',
    '^[A-Za-z]{8}[A-Za-z]+[A-Za-z]{8}$',
    '^(?:a|b|c|)$',
    '^[a-z]{1,100000}$',
    '^(?:ab){500}c$',
    '^(?:key_[a-f0-9]{200}|key_[A-F0-9]{200})$',
  ])('may be %s', (source) => {
    expect(isProvablySafe(new RegExp(source))).toBe(true);
  });

  it('takes time that grows only as the text does', () => {
    const seen = { safe: 0, unsafe: 0 };
    const law = fc.property(anySource, fc.array(repetitiveText, { minLength: 5 }), (source, texts) => {
      const isSafe = isProvablySafe(new RegExp(source));
      seen[isSafe ? 'safe' : 'unsafe'] += 1;
      if (isSafe) for (const text of texts) expectFewSteps(source, text);
    });
    fc.assert(law, { numRuns: 2_000 });
    expect(Math.min(seen.safe, seen.unsafe)).toBeGreaterThan(0);
  });
});

/** At each index of the text, a search tries each way from one unit of the pattern to another once at most. */
function expectFewSteps(source: string, text: string): void {
  const part = parsePattern(source);
  const most = (sizeOf(part) + 1) ** 2 * (text.length + 1);
  const starts = source.startsWith('^') ? [0] : Array.from(`${text}$`, (_, index) => index);
  let steps = 0;
  for (const start of starts) steps += stepsInVain(part, text, start, most);
  expect(steps, `${source} on ${text}`).toBeLessThanOrEqual(most);
}

describe('a pattern that is left out', () => {
  it.each([
    '(a+)+$',
    '^(a*)*$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '^(a|a?)+$',
    '^(|a)*$',
    '^(|)(|)(|)a$',
    '^(a?){30}a{30}$',
    '^(.*)*x',
    '\\s*\\s*$',
    '^\\d+\\d+$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '^(\\w+\\s?)*$',
    '^([a-zA-Z0-9_.-])+@(([a-zA-Z0-9-])+.)+([a-zA-Z0-9]{2,4})+$',
    '^(?:.*,)*.*;$',
    '^(?!(a+)+$)b',
    '^(?:a{1,100}){1,100}$',
    '^(?:[a-z]{1,200}[a-z]{1,200})$',
    '[a-z]+$',
    '[ab]*a[ab]{200}$',
    '^a|[ab]*c',
  ])('may be %s, as some text would take long', (source) => {
    expect(isProvablySafe(new RegExp(source))).toBe(false);
  });

  it.each(['^(a)\\1$', '^a(?=b)b$', '(?=a)', '^(?<=a)b', '^(?:(?=a)a)*$', `^${'a'.repeat(500)}$`])(
    'may be %s, of which nothing is proven',
    (source) => {
      expect(isProvablySafe(new RegExp(source))).toBe(false);
    },
  );
});
