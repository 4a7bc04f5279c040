import { describe, expect, it } from 'vitest';
import { connectErrorOf, providerErrorOf } from '../../../src/protocol/api-error.js';
import { isErrorBody, readErrorOf } from '../../../src/protocol/read-error.js';

const refused = (status: number, body: unknown, limitEndsAtMs = 0) =>
  connectErrorOf({ status, body, limitEndsAtMs }, 1_000);
const coded = (code: string) => ({ error: { code } });

describe('connectErrorOf', () => {
  it.each([
    [401, 'unknown_connect_session_token', 'session_expired'],
    [401, 'invalid_connect_session_token_format', 'session_invalid'],
    [401, 'missing_auth_header', 'session_invalid'],
    [401, 'malformed_auth_header', 'session_invalid'],
    [401, 'missing_public_key', 'session_invalid'],
    [429, 'too_many_request', 'rate_limited'],
    [400, 'connection_test_failed', 'credentials_rejected'],
    [200, 'invalid_credentials', 'credentials_rejected'],
    [400, 'client_credentials_fetch_error', 'credentials_rejected'],
    [400, 'two_step_credentials_fetch_error', 'credentials_rejected'],
    [400, 'invalid_two_step_credentials', 'credentials_rejected'],
    [400, 'bill_credentials_fetch_error', 'credentials_rejected'],
    [502, 'aws_sigv4_sts_request_failed', 'credentials_rejected'],
    [500, 'failed_to_generate', 'credentials_rejected'],
    [400, 'integration_not_allowed', 'integration_not_allowed'],
    [404, 'unknown_provider_config', 'integration_unknown'],
    [404, 'unknown_provider_template', 'integration_misconfigured'],
    [400, 'invalid_auth_mode', 'integration_misconfigured'],
    [400, 'invalid_connection', 'connection_gone'],
    [400, 'connection_validation_failed', 'connection_refused'],
    [400, 'resource_capped', 'limit_reached'],
    [400, 'invalid_body', 'input_rejected'],
    [400, 'invalid_query_params', 'input_rejected'],
    [404, 'not_found', 'integration_misconfigured'],
    [400, 'invalid_uri_params', 'integration_misconfigured'],
    [500, 'server_error', 'server_error'],
    [500, 'generic_error_support', 'server_error'],
  ])('%i %s means %s', (status, serverCode, code) => {
    expect(refused(status, coded(serverCode))).toMatchObject({ code, serverCode, status });
  });

  it.each([
    [401, 'session_expired'],
    [408, 'timeout'],
    [429, 'rate_limited'],
    [500, 'server_error'],
    [502, 'server_error'],
    [504, 'timeout'],
    [400, 'unexpected_answer'],
    [403, 'unexpected_answer'],
    [404, 'unexpected_answer'],
    [200, 'unexpected_answer'],
    [302, 'unexpected_answer'],
    [0, 'unexpected_answer'],
  ])('%i without a word of this API means %s', (status, code) => {
    for (const body of [
      undefined,
      null,
      '<html>',
      [],
      7,
      {},
      { error: 'text' },
      { error: null },
      { error: {} },
    ]) {
      expect(refused(status, body)).toEqual({ code, status });
    }
  });

  it('trusts the status where the code is none it knows', () => {
    expect(refused(401, coded('a_later_code')).code).toBe('session_expired');
    expect(refused(500, coded('a_later_code')).code).toBe('server_error');
    expect(refused(429, coded('a_later_code')).code).toBe('rate_limited');
  });

  it.each([['__proto__'], ['constructor'], ['toString'], ['hasOwnProperty']])(
    'is not fooled by the code %s',
    (serverCode) => {
      const { code } = refused(500, JSON.parse(`{"error":{"code":"${serverCode}"}}`));
      expect(code).toBe('server_error');
    },
  );

  it.each([[null], [7], [''], [['x']], [{}]])('does not take %j for a code', (code) => {
    expect(refused(400, { error: { code } })).toEqual({ code: 'unexpected_answer', status: 400 });
  });

  it('ignores members that were not sent', () => {
    expect(refused(400, Object.create({ error: { code: 'invalid_body' } }))).toEqual({
      code: 'unexpected_answer',
      status: 400,
    });
  });

  it('keeps the words of others apart from the code', () => {
    const body = { error: { code: 'connection_test_failed', message: 'The key is wrong.', payload: {} } };
    expect(refused(400, body)).toEqual({
      code: 'credentials_rejected',
      serverCode: 'connection_test_failed',
      status: 400,
      words: 'The key is wrong.',
    });
    expect(refused(400, { error: { ...body.error, message: '' } })).not.toHaveProperty('words');
    expect(refused(400, { error: { ...body.error, message: { text: 'x' } } })).not.toHaveProperty('words');
  });

  it('tells how long a limit lasts, unless one of the clocks must be wrong', () => {
    expect(refused(429, undefined, 31_000)).toMatchObject({ retryAfterMs: 30_000 });
    expect(refused(429, undefined, 1)).not.toHaveProperty('retryAfterMs');
    expect(refused(429, undefined, 86_400_000)).not.toHaveProperty('retryAfterMs');
    expect(refused(429, undefined)).not.toHaveProperty('retryAfterMs');
    expect(refused(400, undefined, 31_000)).not.toHaveProperty('retryAfterMs');
  });

  it('names the inputs that the backend did not accept', () => {
    const issue = (path: unknown) => ({ code: 'custom', message: 'x', path });
    const errors = [issue(['apiKey']), issue(['params', 'region']), issue([])];
    expect(refused(400, { error: { code: 'invalid_body', errors } })).toMatchObject({
      code: 'input_rejected',
      fields: ['apiKey', 'region'],
    });
  });

  it.each([[undefined], [null], ['text'], [{}], [[null, 7, 'x', {}, { path: 'apiKey' }, { path: [7] }]]])(
    'names no input where the list is %j',
    (errors) => {
      expect(refused(400, { error: { code: 'invalid_body', errors } })).toMatchObject({ fields: [] });
    },
  );
});

it.each([[400], [403], [404], [413]])(
  'a list refused with %i does not blame an account: nobody has named one',
  (status) => {
    const refusal = { status, body: coded('forbidden'), limitEndsAtMs: 0 };
    expect(readErrorOf(refusal, 0)).toEqual({ code: 'unexpected_answer', serverCode: 'forbidden', status });
  },
);

it('a provider that is refused does not blame an account either, and names what is wrong with the integration', () => {
  const codeOf = (status: number, serverCode: string) =>
    providerErrorOf({ status, body: coded(serverCode), limitEndsAtMs: 0 }, 0).code;
  expect(codeOf(403, 'forbidden')).toBe('unexpected_answer');
  expect(codeOf(400, 'invalid_query_params')).toBe('unexpected_answer');
  expect(codeOf(400, 'invalid_credentials')).toBe('unexpected_answer');
  expect(codeOf(404, 'unknown_provider_config')).toBe('integration_unknown');
  expect(codeOf(404, 'not_found')).toBe('integration_misconfigured');
  expect(codeOf(401, 'unknown_connect_session_token')).toBe('session_expired');
});

describe('isErrorBody', () => {
  it('knows an error that came with a success status', () => {
    expect(isErrorBody(coded('connection_test_failed'))).toBe(true);
    expect(isErrorBody({ error: {}, connectionId: 'c-1' })).toBe(true);
    expect(isErrorBody({ error: 'It failed.' })).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    ['error'],
    [[]],
    [{}],
    [{ error: undefined }],
    [{ error: null, connectionId: 'c-1' }],
    [Object.create(coded('x'))],
  ])('finds none in %j', (body) => {
    expect(isErrorBody(body)).toBe(false);
  });
});

it('a code that is a sentence is kept from everybody: it may quote what was typed', () => {
  const body = {
    error: { code: 'unhandled_Missing value in https://x.test?k=hunter2secret', message: 'no' },
  };
  expect(connectErrorOf({ status: 500, body, limitEndsAtMs: 0 }, 0)).toEqual({
    code: 'server_error',
    status: 500,
    words: 'no',
  });
});
