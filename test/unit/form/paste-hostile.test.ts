import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../../src/form/paste.js';
import { form } from './example-forms.js';

describe('a hostile text', () => {
  const made = form({
    auth_mode: 'TWO_STEP',
    credentials: {
      clientId: { pattern: '^[a-z]+$' },
      client_secret: { secret: true },
      privateKey: {},
      region: { enum: ['eu', 'us'] },
    },
    connection_config: {
      host: { format: 'hostname' },
      site: { prefix: 'https://', suffix: '/api', example: 'acme.com/x' },
      subdomain: { prefix: 'https://', suffix: '.acme.com', pattern: '^[a-z0-9-]+$' },
    },
  });
  const everywhere = (text: string) => made.fields.map((field) => readPaste(made, field, text, () => true));

  it('never makes it fail, and no field gets what is not a text for it', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '"',
        "'",
        '“',
        '=',
        ':',
        ',',
        '\n',
        '\r',
        ' ',
        '/',
        '.',
        '#',
        '?',
        '@',
        '[',
        '\u200B',
        '\uFEFF',
        '\uD800',
      ],
      ...[
        'client_id',
        'CLIENT_SECRET',
        'region',
        'eu',
        '__proto__',
        'constructor',
        'export ',
        'Bearer ',
        'https://',
        '.acme.com',
        '/api',
      ],
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: piece }));
    fc.assert(
      fc.property(text, (pasted) => {
        for (const result of everywhere(pasted)) {
          if (result.type === 'tidied') {
            expect(result.text).not.toBe('');
            expect(result.text.length).toBeLessThan(pasted.length);
          }
          if (result.type === 'spread') {
            expect(result.values.size).toBeGreaterThan(0);
            for (const [id, value] of result.values) {
              expect(made.fields.map((field) => field.id)).toContain(id);
              expect(value).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['one word', 'a'],
    ['space', ' '],
    ['lines', '\n'],
    ['space and lines', ' \n'],
    ['what nobody sees', '\u200D'],
    ['slashes', '/'],
    ['dots', '.'],
    ['quotes', '"'],
    ['quotes that open on each line', 'a=\'\nb="\n'],
    ['names without values', 'a \t'],
    ['values of one name', 'client_secret=abc\n'],
    ['comments', ' # '],
    ['deep JSON', '{"a":'],
    ['deep lists', '['],
    ['words of a name', 'aB'],
    ['suffixes', '/apix'],
    ['domains', '.acme.comx'],
    ['headers', 'bearer '],
  ])('takes no time when it is all %s', (_, piece) => {
    const most = piece.repeat(Math.floor(64_000 / piece.length) - 4);
    const start = performance.now();
    for (const text of [most, `x${most}x`, `{"${most}": 1}`, `https://${most}`, `"${most}"`])
      everywhere(text);
    // Many times what it takes, and far less than what anything quadratic does.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('is not read at all when it is too long', () => {
    for (const result of everywhere(` ${'a'.repeat(1_000_000)} `)) expect(result).toEqual({ type: 'plain' });
  });
});
