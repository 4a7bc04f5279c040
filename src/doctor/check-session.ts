import { decodeIntegrations } from '../protocol/integration.js';
import { decodeSession, type Session } from '../protocol/session.js';
import type { ApiAnswer } from './ask-api.js';
import { type Finding, findingsOf } from './finding.js';

/** A token as the host gave it: a text, nothing, or a callback that failed. */
export type GivenToken =
  | { readonly type: 'given'; readonly token: string }
  | { readonly type: 'none' }
  | { readonly type: 'failed' };

/** Judges what was given as a session token by its looks. The token itself is never told. */
export function checkToken(given: GivenToken): Finding {
  const { ok, warning, problem, unknown } = findingsOf('token');
  if (given.type === 'none')
    return unknown(
      'No session token was given to look at.',
      'Give the doctor sessionToken or fetchSessionToken.',
    );
  if (given.type === 'failed')
    return problem(
      'fetchSessionToken threw, or answered no text.',
      'Look at what your server answers: it has to be the token alone, a text.',
    );
  const { token } = given;
  if (token.trim() !== token || !/^[!-~]+$/.test(token))
    return problem(
      'The session token has blanks or line breaks in it.',
      'Hand over the token as the API gave it.',
    );
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(token))
    return problem(
      'The session token looks like an API key, which must never be in a page.',
      'Revoke that key; make a session on your server, and hand its token to the page.',
    );
  return /^nango_connect_session_[0-9a-f]{64}$/.test(token)
    ? ok('The session token looks like one.')
    : warning('The session token does not look like those of Nango.', 'Fine where your backend has its own.');
}

/** Judges what the API says of the session. */
export function checkSession(given: GivenToken, answer: ApiAnswer): Finding {
  const { ok, problem, unknown } = findingsOf('session');
  if (given.type !== 'given' || answer.type !== 'answer')
    return unknown('The session could not be asked for.');
  if (answer.status === 401)
    return problem(
      'The API does not know the session token, or it has expired: it lives for half an hour.',
      'Make a token for each visit, at the same API; give fetchSessionToken, so that it is renewed.',
    );
  if (answer.status === 429)
    return problem('The API’s rate limit is reached.', 'All people of one account share it. Raise it.');
  const session = sessionIn(answer);
  if (!session)
    return problem(`The API answered ${answer.status} instead of a session.`, 'Look at the API’s own log.');
  return ok(session.isReconnecting ? 'The session renews a connection.' : 'The session is valid.');
}

/** Reads the session out of an answer; `null` where it is none. */
export function sessionIn(answer: ApiAnswer): Session | null {
  const decoded = answer.type === 'answer' ? decodeSession(answer.json) : null;
  return decoded?.ok ? decoded.value : null;
}

/** Judges what can be connected. `wanted` is the integration that the host names. */
export function checkIntegrations(answer: ApiAnswer | null, wanted: string | undefined): Finding {
  const { ok, warning, problem, unknown } = findingsOf('integrations');
  if (answer?.type !== 'answer') return unknown('The integrations could not be asked for.');
  const list = decodeIntegrations(answer.json);
  if (!list.ok)
    return problem(
      `The API answered ${answer.status} instead of its integrations.`,
      'One whose provider is not in the API’s catalogue makes the whole list fail; look at the API’s log.',
    );
  const keys = list.value.map(({ key }) => key);
  if (keys.length === 0)
    return warning('There is nothing to connect.', 'Add an integration, or allow one in the session.');
  if (wanted !== undefined && !keys.includes(wanted))
    return problem(
      'The integration that is named is not among those of the session.',
      'It is the integration’s key, not the name of its provider; it has to be allowed in the session.',
    );
  return ok(
    `There ${keys.length === 1 ? 'is 1 integration' : `are ${keys.length} integrations`} to connect.`,
  );
}
