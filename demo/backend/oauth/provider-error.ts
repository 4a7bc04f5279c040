import { type AttemptFailure, failedAttempt } from './popup-mode.js';

const PARAMS = ['error', 'error_description', 'error_reason', 'error_uri', 'status_code', 'error_message'];

/** Reads what a provider put into the query of the callback when it refused. */
export function providerErrorIn(query: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PARAMS.flatMap((name) => {
      const value = query[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Fails an attempt that came back without what the auth mode needs, in the provider's words where it gave any. */
export function missingInCallback(query: Readonly<Record<string, unknown>>, what: string): AttemptFailure {
  const error = providerErrorIn(query);
  const said = Object.entries(error).map(([name, value]) => `${name}: ${value}`);
  const failure = failedAttempt(
    'callback_err',
    [`The provider sent no ${what}.`, said.join('; ')].join(' ').trim(),
  );
  return said.length > 0 ? { ...failure, pageMessage: JSON.stringify(error) } : failure;
}
