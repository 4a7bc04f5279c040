import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withCodeList } from '../../../scripts/docs/code-list.js';
import { englishTexts } from '../../fixtures/english.js';

const read = (page: string) => readFileSync(new URL(`../../../docs/${page}.md`, import.meta.url), 'utf8');

it('says of each code what the source says', () => {
  const told = read('troubleshooting');
  expect(told, 'npm run docs:troubleshooting').toBe(withCodeList(told));
});

it.each(['troubleshooting', 'connect-links'])('quotes what people see as they see it, in %s', (page) => {
  const english: readonly unknown[] = englishTexts.flatMap((texts) => Object.values(texts));
  const quoted = [...read(page).matchAll(/^\| \*([^*]+)\*/gm)].map(([, sentence]) => sentence);
  expect(quoted.length).toBeGreaterThan(3);
  for (const sentence of quoted) expect(english).toContain(sentence);
});
