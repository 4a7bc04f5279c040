import fc from 'fast-check';

const quantifiers = ['', '*', '+', '?', '*?', '+?', '??', '{2}', '{0,2}', '{1,3}', '{2,}?', '{0}'];

const { tree } = fc.letrec<{ tree: string }>((tie) => {
  const inner = tie('tree');
  const group = fc.constantFrom('(', '(?:');
  const choice = fc.tuple(group, fc.array(inner, { minLength: 1, maxLength: 3 }));
  const quantified = fc.tuple(group, inner, fc.constantFrom(...quantifiers));
  return {
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constantFrom('a', 'b', '[ab]', '.', '[^a]', '\\w', ''),
      fc
        .tuple(fc.constantFrom('a', 'b', '[ab]'), fc.constantFrom(...quantifiers))
        .map((both) => both.join('')),
      fc.array(inner, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
      choice.map(([open, options]) => `${open}${options.join('|')})`),
      quantified.map(([open, body, quantifier]) => `${open}${body})${quantifier}`),
    ),
  };
});

/** Regular expressions about `a` and `b` of any shape, with and without an anchor. */
export const anySource: fc.Arbitrary<string> = fc.oneof(
  tree,
  tree.map((source) => `^${source}$`),
  fc.tuple(tree, tree).map(([ahead, source]) => `^(?=${ahead})${source}`),
);

const plainTokens = [
  ...[
    'a',
    'b',
    '1',
    '-',
    ',',
    ':',
    '=',
    '\u{1f511}',
    'u{2}',
    '\\u0061',
    '\\x61',
    '\\u',
    '\\x',
    '\\U0061',
    '\\cA',
  ],
  ...[
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\s',
    '\\S',
    '\\t',
    '\\0x',
    '\\.',
    '\\-',
    '\\/',
    '\\]',
    '\\\\',
    '.',
    '\\p',
  ],
  ...[
    '[]',
    '[^]',
    '[ab]',
    '[^a]',
    '[a-b1]',
    '[\\]a]',
    '[\\\\]',
    '[\\d-]',
    '[[]',
    '[(|)*]',
    '[\\c]',
    ']',
    '[a',
    '[b-a]',
  ],
  ...['{', '}', '{,2}', '{a}', '{1', '{2}', '{0,2}', '{2,1}', '*', '+', '?', '|', '(', '(?:', '(?<n>', ')'],
];
const otherTokens = [
  '^',
  '$',
  '\\b',
  '\\B',
  '\\1',
  '\\01',
  '\\k<n>',
  '\\c',
  '(?=',
  '(?!',
  '(?<=',
  '(?<!',
  '(?i:',
];

const joined = (tokens: readonly string[]) =>
  fc.array(fc.constantFrom(...tokens), { maxLength: 9 }).map((some) => some.join(''));

/** What may be a regular expression, all of whose tokens take part in the match. */
export const plainTokenSoup: fc.Arbitrary<string> = joined(plainTokens);

/** What may be a regular expression, and might be anything. */
export const tokenSoup: fc.Arbitrary<string> = joined([...plainTokens, ...otherTokens]);

/** A text that is hard on loops: some `a` and `b` again and again. */
export const repetitiveText: fc.Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[ab]{0,2}$/), fc.stringMatching(/^[ab]{1,3}$/), fc.integer({ min: 1, max: 12 }))
  .map(([before, word, count]) => before + word.repeat(count));
