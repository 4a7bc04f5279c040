import type { ConnectError, PlainErrorCode } from './connect-error.js';
import { member, text } from './json.js';
import { parseJson } from './parse-json.js';

/** Says of codes of the result socket what they mean, where that is something else than a provider's refusal. */
export const socketCodes: Readonly<Record<string, PlainErrorCode>> = {
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
 * provider's own `access_denied`; there is nothing to add to that.
 */
export function providerError(serverCode: string | undefined, words: string | undefined): ConnectError {
  const fault = { ...(serverCode && { serverCode }) };
  if (words && /\baccess_denied\b/.test(words)) return { ...fault, code: 'access_denied' };
  const spoken = words && spokenBy(words);
  const known = serverCode && Object.hasOwn(socketCodes, serverCode) ? socketCodes[serverCode] : undefined;
  return { ...fault, ...(spoken && { words: spoken }), code: known ?? 'provider_refused' };
}

/**
 * Takes the provider's own sentence out of what a backend made of it: the callback page sends its parameters as
 * JSON, the socket joins them as `name: value; name: value`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1 for `error_description`
 */
function spokenBy(words: string): string {
  const [, joined] = /\berror_description: ([^;]+)/.exec(words) ?? [];
  return text(member(parseJson(words), 'error_description')) ?? (joined?.trim() || words);
}
