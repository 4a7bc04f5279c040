import type { HostEvent } from '../flow/host-event.js';
import type { Host } from '../flow/ports.js';
import { errorMessage } from '../i18n/error-message.js';
import type { Translate } from '../i18n/translate.js';
import { pageClock } from '../platform/clock.js';
import type { ConnectUIEvent, ElementOptions } from './options.js';

/** A host that has not answered by then will not. */
const hostAnswerMs = 30_000;

/** Makes the flow's port onto the embedding page: its callbacks, asked with a limit, and its listeners. */
export function createHost(
  options: () => ElementOptions,
  tell: (event: ConnectUIEvent) => void,
  t: Translate,
): Host {
  return {
    fetchToken: () => ask(options().fetchSessionToken, undefined),
    resolveConnection: (integration) => ask(options().resolveConnection, { integration }),
    wanted: () => options().integration || null,
    hear: (event) => tell(withSentence(event, t)),
  };
}

/** Asks one of the host's callbacks; answers `null` when there is none, or it fails, or answers nothing in time. */
export async function ask<Query>(
  callback: ((query: Query) => Promise<string | null>) | undefined,
  query: Query,
): Promise<string | null> {
  if (!callback) return null;
  let cancel = () => {};
  const overdue = new Promise<null>((resolve) => {
    cancel = pageClock.after(hostAnswerMs, () => resolve(null));
  });
  try {
    const answer = await Promise.race([callback(query), overdue]);
    return typeof answer === 'string' && answer !== '' ? answer : null;
  } catch (thrown) {
    // The host's own mistake: its developers see it where they look for theirs.
    reportError(thrown);
    return null;
  } finally {
    cancel();
  }
}

function withSentence(event: HostEvent, t: Translate): ConnectUIEvent {
  if (event.type === 'ready') return { type: 'ready', detail: null };
  if (event.type !== 'error') return event;
  return { type: 'error', detail: { ...event.detail, message: errorMessage(event.detail, t) } };
}
