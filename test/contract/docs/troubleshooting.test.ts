import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withCodeList } from '../../../scripts/docs/code-list.js';
import { englishTexts } from '../../fixtures/english.js';

const told = readFileSync(new URL('../../../docs/troubleshooting.md', import.meta.url), 'utf8');

it('says of each code what the source says', () => {
  expect(told, 'npm run docs:troubleshooting').toBe(withCodeList(told));
});

it('quotes what people see without a code as they see it', () => {
  const english: readonly unknown[] = englishTexts.flatMap((texts) => Object.values(texts));
  const quoted = [...told.matchAll(/^\| \*([^*]+)\*/gm)].map(([, sentence]) => sentence);
  expect(quoted.length).toBeGreaterThan(3);
  for (const sentence of quoted) expect(english).toContain(sentence);
});
