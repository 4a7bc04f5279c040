import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learn, tags } from '../../../src/i18n/languages.js';
import type { Plural } from '../../../src/i18n/plural.js';
import { englishTexts as english, type Texts } from '../../fixtures/english.js';
import { sameInEnglish } from './same-in-english.js';

/** Those that come first, and all the others. */
async function textsOf(tag: string): Promise<readonly Texts[]> {
  const told: Texts[] = [];
  await learn([tag], (language) => told.push(language.messages));
  const [first = {}, all = {}] = told;
  return [first, Object.fromEntries(Object.entries(all).filter(([key]) => !(key in first)))];
}

const formsOf = (text: string | Plural | undefined): Readonly<Record<string, string>> =>
  typeof text === 'object' ? text : { other: text ?? '' };

const slotsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

it('each has two files, and there are no others', () => {
  const files = readdirSync(new URL('../../../src/i18n/languages', import.meta.url));
  expect(files.sort()).toEqual(tags.flatMap((tag) => [`${tag}.ts`, `${tag}-more.ts`]).sort());
});

describe.each(tags)('%s', (tag) => {
  it('says all that English says, and nothing else', async () => {
    for (const [part, texts] of (await textsOf(tag)).entries())
      expect(Object.keys(texts).sort()).toEqual(Object.keys(english[part] ?? {}).sort());
  });

  it('fills in the same words, in every form', async () => {
    for (const [part, texts] of (await textsOf(tag)).entries()) {
      for (const [key, text] of Object.entries(texts)) {
        const expected = slotsOf(formsOf(english[part]?.[key]).other ?? '');
        for (const form of Object.values(formsOf(text)))
          expect([key, slotsOf(form)]).toEqual([key, expected]);
      }
    }
  });

  it('has a form for each way in which it counts', async () => {
    const counted = (await textsOf(tag))
      .flatMap((texts) => Object.values(texts))
      .filter((text) => typeof text === 'object');
    expect(counted).toHaveLength(1);
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const text of counted) expect(Object.keys(text).sort()).toEqual([...pluralCategories].sort());
  });

  it('leaves nothing in English but what is the same word', async () => {
    const same = (await textsOf(tag)).flatMap((texts, part) =>
      Object.keys(texts).filter((key) => JSON.stringify(texts[key]) === JSON.stringify(english[part]?.[key])),
    );
    expect(same.sort()).toEqual([...(sameInEnglish[tag] ?? [])].sort());
  });

  it('names a button by the words that stand on it', async () => {
    const [first = {}, more = {}] = await textsOf(tag);
    const named: readonly (readonly [text: unknown, button: unknown])[] = [
      [first['form.renewedHint'], first['form.submit']],
      [first['form.nothingNeeded'], first['form.submit']],
      [first['consent.agreement'], first['form.submit']],
      [first['form.doubtfulHint'], first['form.submitAnyway']],
      [more['waiting.behindHint'], more['waiting.show']],
      ...['chrome', 'firefox', 'safari', 'iphone', 'android', 'other'].map(
        (browser) => [more[`waiting.allow.${browser}`], more['waiting.reopen']] as const,
      ),
    ];
    for (const [text, button] of named) expect(text).toContain(button);
  });

  it('ends a sentence where English does, and has no blank space too many', async () => {
    for (const [part, texts] of (await textsOf(tag)).entries()) {
      for (const [key, text] of Object.entries(texts)) {
        const ends = /[.!?]$/.test(formsOf(english[part]?.[key]).other ?? '');
        for (const form of Object.values(formsOf(text))) {
          expect([key, form.trim().replace(/ {2,}/g, ' ')]).toEqual([key, form]);
          expect([key, /[.!?。！？؟;।]$/.test(form)]).toEqual([key, ends]);
        }
      }
    }
  });
});
