import type { ConnectError, PlainErrorCode } from './connect-error.js';

/** Codes of the result socket that mean something else than a provider's refusal. */
const codes: Readonly<Record<string, PlainErrorCode>> = {
  connection_validation_failed: 'connection_refused',
  provider_config_err: 'integration_misconfigured',
  unknown_config_key: 'integration_misconfigured',
  no_provider_config_key: 'integration_misconfigured',
  url_param_err: 'integration_misconfigured',
  grant_type_err: 'integration_misconfigured',
  auth_mode_err: 'integration_misconfigured',
};

/**
 * Tells why a sign-in at the provider ended. That the person said no stands only in the words, as the
 * provider's own `access_denied`.
 */
export function providerError(serverCode: string | undefined, words: string | undefined): ConnectError {
  const fault = { ...(serverCode && { serverCode }), ...(words && { words }) };
  if (words && /\baccess_denied\b/.test(words)) return { ...fault, code: 'access_denied' };
  const known = serverCode && Object.hasOwn(codes, serverCode) ? codes[serverCode] : undefined;
  return { ...fault, code: known ?? 'provider_refused' };
}
