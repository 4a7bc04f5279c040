import { describe, expect, it } from 'vitest';
import { callbackAcknowledgement, decodeCallbackMessage } from '../../../src/protocol/callback-message.js';

const failure = { type: 'nango_oauth_callback_error' };

describe('decodeCallbackMessage', () => {
  it('hears success, which never brings an id', () => {
    const message = { type: 'nango_oauth_callback_success', payload: { connectionId: 'forged' } };
    expect(decodeCallbackMessage(message)).toEqual({ outcome: 'success' });
  });

  it('hears that the person said no at the provider', () => {
    const payload = { message: '{"error":"access_denied"}', errorType: 'connection_validation_failed' };
    expect(decodeCallbackMessage({ ...failure, payload })).toEqual({
      outcome: 'error',
      error: { code: 'access_denied' },
    });
  });

  it('does not take the page’s one error type for the host’s own check', () => {
    const payload = { message: 'Something broke.', errorType: 'connection_validation_failed' };
    expect(decodeCallbackMessage({ ...failure, payload })).toEqual({
      outcome: 'error',
      error: { code: 'provider_refused', words: 'Something broke.' },
    });
  });

  it.each([[{}], [{ payload: {} }], [{ payload: { message: '' } }]])(
    'hears an error that says nothing: %j',
    (rest) => {
      expect(decodeCallbackMessage({ ...failure, ...rest })).toEqual({
        outcome: 'error',
        error: { code: 'provider_refused' },
      });
    },
  );

  it.each([[{ payload: null }], [{ payload: 'broken' }], [{ payload: { message: { error: 'x' } } }]])(
    'hears an error with unreadable words: %j',
    (rest) => {
      expect(decodeCallbackMessage({ ...failure, ...rest })).toMatchObject({ outcome: 'error' });
    },
  );

  it.each([
    [undefined],
    [null],
    ['nango_oauth_callback_success'],
    [{}],
    [[]],
    [{ type: 'webpackOk' }],
    [{ type: ['nango_oauth_callback_success'] }],
    [callbackAcknowledgement],
  ])('ignores %j, which is none of ours', (data) => {
    expect(decodeCallbackMessage(data)).toBeNull();
  });
});

describe('callbackAcknowledgement', () => {
  it('is what the callback page closes on', () => {
    expect(callbackAcknowledgement).toEqual({ type: 'nango_oauth_callback_ack' });
  });
});
