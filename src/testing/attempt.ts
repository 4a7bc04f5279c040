import type { Lines } from './lines.js';
import type { Ending } from './outcome.js';
import { isWindowRefusal, windowRefusals } from './refusals.js';
import { refusal } from './respond.js';
import { type TestRequest, testRequest } from './test-request.js';
import { connect, endingOf, integrationOf, type World } from './world.js';

/** One visit of a sign-in window to the API. */
export interface Attempt {
  /** `closed`: the person closes it. `severed`: it is cut off from its page. */
  readonly fate: 'open' | 'closed' | 'severed';
  /** What the API answers instead of leading to the provider. */
  readonly refusal: Response | null;
  /** What its callback page rings, once it is there; `null` where none comes. */
  readonly ring: Promise<object | null>;
}

/** Where sign-in windows are sent, below the API's address. */
export const windowPath = '/oauth/connect/';

/** Begins an attempt at the address of a sign-in window: what comes of it is said on its socket. */
export function beginAttempt(world: World, lines: Lines, url: URL): Attempt {
  const request = testRequest(
    { method: 'GET', url, authorization: null, body: null },
    new URL(world.address.base).pathname.replace(/\/$/, ''),
  );
  world.requests.push(request);
  const key = keyIn(request);
  const outcome = world.behaviour.outcomes[key] ?? 'connected';
  const token = request.token ?? '';
  world.tokens.seen.add(token);
  if (outcome === 'session_expired') world.tokens.expired.add(token);
  // What the widget then reads of the session has to say the same.
  if (outcome === 'integration_not_allowed') world.disallowed.add(key);
  const code = world.tokens.expired.has(token) ? 'session_expired' : outcome;
  if (code === 'session_expired' || code === 'integration_not_allowed')
    return { fate: 'open', refusal: refusal(code, request), ring: Promise.resolve(null) };
  const line = lines.get(request.query.ws_client_id ?? '');
  return {
    fate: outcome === 'closed' || outcome === 'severed' ? outcome : 'open',
    refusal: null,
    ring: endingOf(world, key).then((ending) => {
      if (!ending) return null;
      const said = integrationOf(world, key) ? ending : 'integration_misconfigured';
      return tell(world, key, said, (message) => line?.say(JSON.stringify(message)));
    }),
  };
}

/** Says on the socket how it ended, and answers what the callback page rings. */
function tell(world: World, key: string, ending: Ending, say: (message: object) => void): object {
  if (ending === 'connected' || ending === 'pending') {
    const { connectionId, isPending } = connect(world, key, ending === 'pending');
    say({
      message_type: 'success',
      provider_config_key: key,
      connection_id: connectionId,
      is_pending: isPending,
    });
    return { type: 'nango_oauth_callback_success' };
  }
  const [errorType, words] = windowRefusals[isWindowRefusal(ending) ? ending : 'provider_refused'];
  say({
    message_type: 'error',
    provider_config_key: key,
    connection_id: world.uuid(),
    error_type: errorType,
    error_desc: words,
  });
  return {
    type: 'nango_oauth_callback_error',
    payload: { message: words, errorType: 'connection_validation_failed' },
  };
}

function keyIn({ path }: TestRequest): string {
  return decodeURIComponent(path.slice(windowPath.length));
}
