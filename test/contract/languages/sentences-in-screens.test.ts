import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { englishTexts } from '../../fixtures/english.js';

const src = new URL('../../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const read = (file: string) => readFileSync(new URL(file, src), 'utf8');
/** Attributes whose value a person reads or hears. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'placeholder',
  'title',
  'label',
]);

/** Finds what a person would read that stands in the code itself. */
function literalWords(code: string): readonly string[] {
  const found: string[] = [];
  const keep = (text: unknown) => {
    if (typeof text === 'string' && /\p{L}/u.test(text)) found.push(text.trim());
  };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name, value, expression } = node as Readonly<Record<string, never>>;
    if (type === 'JSXText') keep(value);
    if (type === 'JSXExpressionContainer') keep(textOf(expression));
    if (type === 'JSXAttribute') {
      const { expression: inner = value } = Object(value);
      return spoken.has(Object(name).name) ? keep(textOf(inner)) : visit(inner);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(code, { lang: 'tsx' }));
  return found;
}

/** Reads a literal, or a template that holds nothing; `undefined` for all else. */
function textOf(node: unknown): unknown {
  const { type, value, quasis = [] } = Object(node);
  return type === 'TemplateLiteral' && quasis.length === 1 ? quasis[0].value.cooked : value;
}

it('finds what a screen says by itself', () => {
  const screen =
    '<p aria-label="Read me" class="a" title={`it`}>Hello {"world"} <b>{t("c")} {x === "d" && 1}</b></p>';
  expect(literalWords(screen)).toEqual(['Read me', 'it', 'Hello', 'world']);
});

it.each(files.filter((file) => file.endsWith('.tsx')))(
  '%s says nothing that is not in the languages',
  (file) => {
    expect(literalWords(read(file))).toEqual([]);
  },
);

it('there is no sentence that nobody says', () => {
  const code = files.map((file) => (/^i18n\/(en|languages)/.test(file) ? '' : read(file))).join('\n');
  const prefixes = [...code.matchAll(/`([a-z]+\.[\w.]*)\$\{/gi)].map(([, prefix = '']) => prefix);
  const keys = englishTexts.flatMap(Object.keys);
  expect(
    keys.filter((key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix))),
  ).toEqual([]);
});
