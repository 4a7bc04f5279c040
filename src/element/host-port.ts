import type { HostEvent } from '../flow/host-event.js';
import type { Host } from '../flow/ports.js';
import { errorMessage } from '../i18n/error-message.js';
import { ask } from '../platform/ask-host.js';
import type { ConnectUIEvent, ElementOptions } from './options.js';
import type { Speech } from './speech.js';

/** Makes the flow's port onto the embedding page: its callbacks, asked with a limit, and its listeners. */
export function createHost(
  options: () => ElementOptions,
  tell: (event: ConnectUIEvent) => void,
  speech: () => Speech,
): Host {
  return {
    fetchToken: () => ask(options().fetchSessionToken, undefined),
    resolveConnection: (integration) => ask(options().resolveConnection, { integration }),
    wanted: () => options().integration || null,
    hear: (event) => tell(withSentence(event, speech())),
  };
}

function withSentence(event: HostEvent, { t }: Speech): ConnectUIEvent {
  if (event.type === 'ready') return { type: 'ready', detail: null };
  if (event.type !== 'error') return event;
  return { type: 'error', detail: { ...event.detail, message: errorMessage(event.detail, t) } };
}
