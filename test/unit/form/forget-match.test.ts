import { expect, it } from 'vitest';
import { doubtfulFields } from '../../../src/form/doubt.js';
import { readPaste } from '../../../src/form/paste.js';
import { form } from './example-forms.js';

const made = form({ credentials: { apiKey: { pattern: '^key_[a-z]+$' } } });
const [apiKey] = made.fields;
const secret = 'key_canary';

/** What any script of the page can read of the last match. */
const matched = () => (RegExp as unknown as { readonly input: string }).input;

it('a secret that was held against a pattern cannot be read from the browser’s last match', () => {
  /key_/.test(secret);
  expect(matched()).toBe(secret);
  doubtfulFields(made, new Map([['credentials.apiKey', secret]]));
  expect(matched()).toBe('');
});

it('nor can one that was pasted', () => {
  if (!apiKey) throw new Error('no field');
  readPaste(made, apiKey, `"${secret}"`, () => true);
  expect(matched()).toBe('');
});
