import { describe, expect, it } from 'vitest';
import { decodeSocketMessage } from '../../../src/protocol/socket-message.js';

const decode = (message: object) => decodeSocketMessage(JSON.stringify(message));
const success = { message_type: 'success', provider_config_key: 'crm', connection_id: 'c-1' };

describe('decodeSocketMessage', () => {
  it('reads the id under which the result will come', () => {
    expect(decode({ message_type: 'connection_ack', ws_client_id: 's-1' })).toEqual({
      type: 'acknowledged',
      socketId: 's-1',
    });
  });

  it('reads a connection', () => {
    expect(decode({ ...success, is_pending: false })).toEqual({
      type: 'succeeded',
      connectionId: 'c-1',
      isPending: false,
    });
  });

  it('reads a connection that somebody still has to approve', () => {
    expect(decode({ ...success, is_pending: true })).toMatchObject({ isPending: true });
  });

  it('takes a connection for complete when an older server does not tell', () => {
    expect(decode(success)).toMatchObject({ isPending: false });
  });

  it('reads a refusal with code and words', () => {
    const message = { message_type: 'error', provider_config_key: 'crm', connection_id: 'c-1' };
    expect(decode({ ...message, error_type: 'token_err', error_desc: 'No token came.' })).toEqual({
      type: 'refused',
      error: { code: 'provider_refused', serverCode: 'token_err', words: 'No token came.' },
      said: 'No token came.',
    });
  });

  it('takes nothing for a code that is a sentence, which may quote what was typed', () => {
    const refusal = { message_type: 'error', error_type: 'No account for s3cret', error_desc: 'No.' };
    expect(decode(refusal)).toEqual({
      type: 'refused',
      error: { code: 'provider_refused', words: 'No.' },
      said: 'No.',
    });
  });

  it('keeps all that a refusal said beside the sentence for the person', () => {
    const error_desc = 'No code came. error: access_denied; error_description: The user said no';
    expect(decode({ message_type: 'error', error_desc })).toEqual({
      type: 'refused',
      error: { code: 'access_denied' },
      said: error_desc,
    });
  });

  it('reads a refusal that says nothing', () => {
    expect(decode({ message_type: 'error' })).toEqual({
      type: 'refused',
      error: { code: 'provider_refused' },
    });
  });

  it.each([
    [{ error_type: null, error_desc: null }],
    [{ error_desc: { error: 'access_denied' } }],
    [{ error_type: 7 }],
  ])('does not leave the person waiting when a refusal has unreadable words: %j', (words) => {
    expect(decode({ message_type: 'error', ...words })).toMatchObject({ type: 'refused' });
  });

  it.each([[undefined], [null], [7], ['']])(
    'does not lose a success that names its integration %j, which is known anyway',
    (provider_config_key) => {
      expect(decode({ ...success, provider_config_key })).toEqual({
        type: 'succeeded',
        connectionId: 'c-1',
        isPending: false,
      });
    },
  );

  it('does not leave the person waiting when a success has an unreadable remark', () => {
    expect(decode({ ...success, is_pending: null })).toMatchObject({ type: 'succeeded' });
  });

  it.each([
    [{ message_type: 'ping' }],
    [{ message_type: 'SUCCESS', connection_id: 'c-1' }],
    [{ message_type: 'success' }],
    [{ ...success, connection_id: '' }],
    [{ ...success, connection_id: null }],
    [{ message_type: 'connection_ack' }],
    [{ message_type: 'connection_ack', ws_client_id: '' }],
    [{}],
    [[]],
  ])('ignores %j', (message) => {
    expect(decode(message)).toBeNull();
  });

  it.each([
    [''],
    ['{'],
    ['null'],
    ['"text"'],
    ['{"__proto__": {"message_type": "success"}}'],
    [null],
    [undefined],
    [new ArrayBuffer(8)],
    [success],
  ])('ignores the frame %j', (frame) => {
    expect(decodeSocketMessage(frame)).toBeNull();
  });
});
