import { expect, test } from '@playwright/test';
import { learn, tags } from '../../src/i18n/languages.js';
import { englishTexts } from '../fixtures/english.js';
import { tell } from './facts.js';

const keys = englishTexts.flatMap((texts) => Object.keys(texts));

test('every language says every sentence', async () => {
  const counts: string[] = [];
  const lacking: string[] = [];
  for (const tag of tags) {
    let said: object = {};
    await learn([tag], ({ messages }) => {
      said = messages;
    });
    const missing = keys.filter((key) => !(key in said));
    counts.push(`${tag} ${keys.length - missing.length}`);
    lacking.push(...missing.map((key) => `${tag}: ${key}`));
  }
  tell({
    type: 'lines',
    lines: [
      `languages: ${tags.length + 1}, ${lacking.length} of ${keys.length * tags.length} sentences missing`,
      `  of ${keys.length} each: en ${keys.length}, ${counts.join(', ')}`,
    ],
  });
  expect(lacking).toEqual([]);
});
