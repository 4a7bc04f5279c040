import { expect, it } from 'vitest';
import { enPicker } from '../../../src/i18n/en-picker.js';
import { counted } from '../../../src/i18n/plural.js';
import { addFallback, createTranslate, type OwnMessages } from '../../../src/i18n/translate.js';

addFallback(enPicker);

it('says what a language lacks in English', () => {
  const t = createTranslate({ 'frame.back': 'Zurück' });
  expect([t('frame.back'), t('frame.close')]).toEqual(['Zurück', 'Close']);
});

it('lets the words of a host go before those of the language', () => {
  const t = createTranslate({ 'frame.back': 'Retour' }, { 'frame.back': 'Zurück' });
  expect(t('frame.back')).toBe('Retour');
});

it('counts as the language does', () => {
  const t = createTranslate({
    'picker.found': { one: '{count} a', few: '{count} b', many: '{count} c', other: '{count} d' },
  });
  expect([1, 2, 5, 22, 1.5].map((count) => t('picker.found', counted(count, 'pl')))).toEqual([
    '1 a',
    '2 b',
    '5 c',
    '22 b',
    '1,5 d',
  ]);
});

it('writes numbers as the language does', () => {
  expect(createTranslate()('picker.found', counted(5000, 'de'))).toBe('5.000 matches');
});

it('takes another form where a plural lacks one', () => {
  expect(
    createTranslate({ 'picker.found': { other: '{count} found' } })('picker.found', counted(1, 'en')),
  ).toBe('1 found');
});

it.each([5, null, [], { one: 1 }, () => '', Symbol.iterator])(
  'passes over words of a host that are none: %s',
  (text) => {
    const own = { 'frame.back': text, 'picker.found': text } as unknown as OwnMessages;
    const t = createTranslate(own);
    expect([t('frame.back'), t('picker.found', counted(2, 'en'))]).toEqual(['Back', '2 matches']);
  },
);

it('fills in what looks like a slot only once', () => {
  expect(createTranslate()('form.title', { name: '{name} $& {count}' })).toBe('Connect {name} $& {count}');
});
