import { describe, expect, it } from 'vitest';
import { providerError } from '../../../src/protocol/provider-error.js';

describe('providerError', () => {
  it.each([
    ['connection_validation_failed', 'connection_refused'],
    ['provider_config_err', 'integration_misconfigured'],
    ['unknown_config_key', 'integration_misconfigured'],
    ['no_provider_config_key', 'integration_misconfigured'],
    ['url_param_err', 'integration_misconfigured'],
    ['grant_type_err', 'integration_misconfigured'],
    ['auth_mode_err', 'integration_misconfigured'],
    ['callback_err', 'provider_refused'],
    ['token_err', 'provider_refused'],
    ['state_cookie_err', 'provider_refused'],
    ['unknown_err', 'provider_refused'],
    ['a_code_of_a_later_server', 'provider_refused'],
    ['constructor', 'provider_refused'],
    ['__proto__', 'provider_refused'],
  ])('takes %s for %s', (serverCode, code) => {
    expect(providerError(serverCode, 'Some words.')).toEqual({ code, serverCode, words: 'Some words.' });
  });

  it.each([
    ['No code came. Provider error: access_denied; the person said no'],
    ['{"error":"access_denied","error_description":"x"}'],
    ['access_denied'],
  ])('knows by the provider’s own code that the person said no: %s', (words) => {
    expect(providerError('callback_err', words)).toEqual({
      code: 'access_denied',
      serverCode: 'callback_err',
    });
  });

  it.each([
    ['No code. error: server_error; error_description: Try after six; error_uri: x', 'Try after six'],
    ['{"error":"server_error","error_description":"Say \\"please\\""}', 'Say "please"'],
    ['{"error":"server_error"}', '{"error":"server_error"}'],
    ['error_description: ', 'error_description: '],
    ['It did not work.', 'It did not work.'],
  ])('quotes the provider’s own sentence where there is one: %s', (words, spoken) => {
    expect(providerError('callback_err', words).words).toBe(spoken);
  });

  it.each([['not_access_denied'], ['access_denied_by_policy'], ['Access denied']])(
    'does not take other words for a no: %s',
    (words) => {
      expect(providerError('callback_err', words).code).toBe('provider_refused');
    },
  );

  it.each([
    [undefined, undefined],
    ['', ''],
  ])('says only that it failed when nothing is known (%j, %j)', (serverCode, words) => {
    expect(providerError(serverCode, words)).toEqual({ code: 'provider_refused' });
  });
});
