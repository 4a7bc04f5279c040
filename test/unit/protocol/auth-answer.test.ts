import { describe, expect, it } from 'vitest';
import { decodeAuthAnswer } from '../../../src/protocol/auth-answer.js';

const answer = { connectionId: 'c-1', providerConfigKey: 'crm' };

describe('decodeAuthAnswer', () => {
  it('reads a connection', () => {
    expect(decodeAuthAnswer(answer)).toEqual({ ok: true, value: { ...answer, isPending: false } });
  });

  it('reads one that somebody still has to approve', () => {
    expect(decodeAuthAnswer({ ...answer, isPending: true })).toEqual({
      ok: true,
      value: { ...answer, isPending: true },
    });
  });

  it.each([[null], ['yes'], [1]])('does not lose a connection over the unreadable remark %j', (isPending) => {
    expect(decodeAuthAnswer({ ...answer, isPending })).toEqual({
      ok: true,
      value: { ...answer, isPending: false },
    });
  });

  it('drops what else the backend says', () => {
    const decoded = decodeAuthAnswer({ ...answer, credentials: { apiKey: 'secret' } });
    expect(JSON.stringify(decoded)).not.toContain('secret');
  });

  it.each([
    [undefined],
    [null],
    ['<html>'],
    [[]],
    [{}],
    [{ error: { code: 'connection_test_failed' } }],
    [{ ...answer, connectionId: '' }],
    [{ ...answer, connectionId: null }],
    [{ ...answer, connectionId: 7 }],
    [{ ...answer, providerConfigKey: '' }],
    [{ connectionId: 'c-1' }],
    [{ connection_id: 'c-1', provider_config_key: 'crm' }],
  ])('finds no connection in %j', (value) => {
    expect(decodeAuthAnswer(value)).toEqual({ ok: false, error: 'malformed' });
  });
});
