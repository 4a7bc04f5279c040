import { describe, expect, it } from 'vitest';
import { form, formOfParams } from './example-forms.js';
import { paste } from './paste-into.js';

describe('a value that belongs elsewhere', () => {
  const twilio = form({
    auth_mode: 'BASIC',
    credentials: {
      username: { title: 'Account SID', pattern: '^AC[a-f0-9]{32}$' },
      password: { title: 'Auth Token', pattern: '^[a-f0-9]{32}$' },
    },
  });
  const token = '0123456789abcdef0123456789abcdef';

  it('is told to fit the one field that it is usual for', () => {
    expect(paste(twilio, 'username', token)).toEqual({ type: 'misplaced', fieldId: 'credentials.password' });
    expect(paste(twilio, 'password', `AC${token}`)).toEqual({
      type: 'misplaced',
      fieldId: 'credentials.username',
    });
  });

  it('is tidied before all else', () => {
    expect(paste(twilio, 'username', `${token}\n`)).toMatchObject({ type: 'tidied', text: token });
  });

  it('is not spoken of when that field is filled', () => {
    expect(paste(twilio, 'username', token, ['credentials.password'])).toEqual({ type: 'plain' });
  });

  it('is not spoken of when it fits here, or nowhere', () => {
    expect(paste(twilio, 'password', token)).toEqual({ type: 'plain' });
    expect(paste(twilio, 'password', 'something else')).toEqual({ type: 'plain' });
  });

  it('is not spoken of where this field takes anything', () => {
    const made = formOfParams({ any: {}, number: { pattern: '^\\d+$' } });
    expect(paste(made, 'any', '1234567890')).toEqual({ type: 'plain' });
  });

  it('is not spoken of when two fields want the like', () => {
    const made = formOfParams({
      word: { pattern: '^[a-z]+$' },
      a: { pattern: '^\\d+$' },
      b: { pattern: '^\\d+$' },
    });
    expect(paste(made, 'word', '1234567890')).toEqual({ type: 'plain' });
    expect(paste(made, 'word', '1234567890', ['params.a'])).toEqual({ type: 'plain' });
  });

  it('is not spoken of when it is short', () => {
    const made = formOfParams({ word: { pattern: '^[a-z]+$' }, number: { pattern: '^\\d+$' } });
    expect(paste(made, 'word', '1234567')).toEqual({ type: 'plain' });
    expect(paste(made, 'word', '12345678')).toEqual({ type: 'misplaced', fieldId: 'params.number' });
  });

  it('does not leave a masked field for one that shows it and takes any word', () => {
    const made = formOfParams({
      key: { secret: true, pattern: '^sk_' },
      tenant: { pattern: '^[a-z0-9_-]+$' },
    });
    expect(paste(made, 'key', 'pk_0123456789')).toEqual({ type: 'plain' });
    expect(paste(made, 'tenant', 'sk_ABCDEFGH')).toEqual({ type: 'misplaced', fieldId: 'params.key' });
  });

  it('is never taken for a part of an address, which most keys look like', () => {
    const made = formOfParams({
      key: { pattern: '^sk_' },
      subdomain: { prefix: 'https://', suffix: '.acme.com', pattern: '^[a-z0-9_-]+$' },
      host: { format: 'hostname', pattern: '^[a-z0-9_-]+$' },
    });
    expect(paste(made, 'key', 'pk_0123456789')).toEqual({ type: 'plain' });
  });
});
