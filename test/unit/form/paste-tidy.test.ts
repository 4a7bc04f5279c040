import { describe, expect, it } from 'vitest';
import type { FieldSchema } from '../../../src/protocol/provider.js';
import { form, formOfParams } from './example-forms.js';
import { paste } from './paste-into.js';

const intoText = (text: string, schema: FieldSchema = {}) =>
  paste(formOfParams({ note: schema }), 'note', text);
const intoSecret = (text: string, schema: FieldSchema = {}) => intoText(text, { secret: true, ...schema });

const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ==\n-----END PRIVATE KEY-----';

describe('a value that a person pastes', () => {
  it('goes in as it is when there is nothing to tidy', () => {
    for (const text of [
      '',
      'sk_live_1',
      'correct horse battery',
      "it's",
      '5" pipe',
      '   ',
      'a"b"',
      '""',
      '=',
      'x=',
    ]) {
      expect(intoSecret(text)).toEqual({ type: 'plain' });
    }
  });

  it('loses the space around it, even the kind that nobody sees', () => {
    for (const text of [
      ' abc',
      'abc\n',
      '\uFEFFabc\r\n',
      '\u200Babc\u200B \t',
      '\u00A0abc',
      '\u202Aabc\u202C',
      'a\u200Bbc',
    ]) {
      expect(intoText(text)).toEqual({ type: 'tidied', text: 'abc', removed: 'space' });
    }
  });

  it('keeps the characters without width that join letters', () => {
    expect(intoText('می\u200Cخواهم')).toEqual({ type: 'plain' });
  });

  it('loses one pair of quotes, with the comma behind it', () => {
    for (const text of [
      '"abc"',
      "'abc'",
      '`abc`',
      '“abc”',
      '„abc“',
      '‘abc’',
      '«abc»',
      '"abc",',
      " 'abc'; ",
      '" abc "',
    ]) {
      expect(intoText(text)).toEqual({ type: 'tidied', text: 'abc', removed: 'quotes' });
    }
    expect(intoText('"\'abc\'"')).toMatchObject({ text: "'abc'" });
  });

  it('keeps quotes that are no pair', () => {
    for (const text of ['"abc', "abc'", '"a" or "b"', '"abc\'', "'tis", '",']) {
      expect(intoText(text)).toEqual({ type: 'plain' });
    }
  });

  it('loses the word that belongs to the header, in a secret field', () => {
    for (const text of [
      'Bearer abc',
      'bearer  abc',
      'Authorization: Bearer abc',
      '"Authorization: Bearer abc"',
    ]) {
      expect(intoSecret(text)).toEqual({ type: 'tidied', text: 'abc', removed: 'bearer' });
    }
    for (const text of ['Basic abc', 'Token abc', 'Bearer of bad news', 'Bearer']) {
      expect(intoSecret(text)).toEqual({ type: 'plain' });
    }
    expect(intoText('Bearer abc')).toEqual({ type: 'plain' });
  });

  it('keeps what a usual value has to have', () => {
    expect(intoSecret('Bearer abc', { pattern: '^Bearer ' })).toEqual({ type: 'plain' });
    expect(intoSecret(' Bearer abc\n', { pattern: '^Bearer ' })).toMatchObject({
      text: 'Bearer abc',
      removed: 'space',
    });
    expect(intoText('"abc"', { pattern: '^"' })).toEqual({ type: 'plain' });
  });

  it('becomes one line again when a narrow window has wrapped it', () => {
    expect(intoSecret('eyJhbGci\r\n  OiJIUzI1\nNiJ9')).toEqual({
      type: 'tidied',
      text: 'eyJhbGciOiJIUzI1NiJ9',
      removed: 'space',
    });
    expect(intoText('"abc\ndef"')).toMatchObject({ text: 'abcdef', removed: 'quotes' });
  });

  it('is left to the browser when its lines are prose, or several things', () => {
    for (const text of ['one two\nthree', 'one\n\ntwo', '"one two\nthree"']) {
      expect(intoText(text)).toEqual({ type: 'plain' });
    }
  });
});

describe('a key that a person pastes', () => {
  const made = form({ auth_mode: 'JWT', credentials: { privateKey: {} } });
  const into = (text: string) => paste(made, 'privateKey', text);

  it('keeps its lines', () => {
    expect(into(pem)).toEqual({ type: 'plain' });
    expect(into(`${pem}\n`)).toEqual({ type: 'plain' });
    expect(into(`\n${pem}\n\n`)).toEqual({ type: 'tidied', text: pem, removed: 'space' });
    expect(into(`"${pem}",`)).toEqual({ type: 'tidied', text: pem, removed: 'quotes' });
  });

  it('keeps its escaped lines', () => {
    const escaped = pem.replaceAll('\n', '\\n');
    expect(into(escaped)).toEqual({ type: 'plain' });
    expect(into(`"${escaped}"`)).toEqual({ type: 'tidied', text: escaped, removed: 'quotes' });
  });

  it('is not mistaken for named values when it is JSON itself', () => {
    const okta = form({
      auth_mode: 'OAUTH2_CC',
      credentials: { client_private_key: { title: 'Private Key (JWK)' } },
    });
    const jwk = JSON.stringify({
      kty: 'RSA',
      kid: '1',
      use: 'sig',
      alg: 'RS256',
      n: 'abc',
      e: 'AQAB',
      d: 'def',
    });
    expect(paste(okta, 'client_private_key', jwk)).toEqual({ type: 'plain' });
  });
});
