import type { OutwardMessage } from './outward-message.js';
import { decodeParentMessage, type ParentMessage } from './parent-message.js';

/** The page that frames this one. */
export interface ParentWindow {
  /** Its origin once it is known to be a listed one; `null` before. */
  origin(): string | null;
  /** Tells it something; what has a payload is kept back as long as nobody knows who would read it. */
  tell(message: OutwardMessage): void;
}

/** Who may be heard, and by whom. */
export interface Listener {
  /** Origins of the pages that may frame this one. */
  readonly origins: readonly string[];
  hear(message: ParentMessage): void;
}

/**
 * Listens to the page that frames this one, and says that it does. What comes before the listener is there waits for
 * it. It hears that window only, and only while it is of a listed origin.
 */
export function meetParent(listening: Promise<Listener>): ParentWindow {
  const { parent } = window;
  let origin: string | null = null;
  let isStranger = false;

  function take(event: MessageEvent, { origins, hear }: Listener): void {
    const message = decodeParentMessage(event.data, event.ports[0]);
    if (!message) return;
    if (origins.includes(event.origin)) {
      origin = event.origin;
      hear(message);
    } else if (!isStranger) {
      isStranger = true;
      // Its developers see it where they look for their mistakes.
      reportError(new Error(`The page may not be framed by ${event.origin}: it is not among its parents.`));
    }
  }

  window.addEventListener('message', (event) => {
    if (event.source === parent) void listening.then((listener) => take(event, listener));
  });
  void listening.then(({ origins }) => {
    const framer = framingOrigin();
    if (framer !== null && origins.includes(framer)) origin ??= framer;
  });
  // To anybody, because it says nothing: who listens is only known once they answer.
  parent.postMessage({ type: 'ready' }, '*');
  return {
    origin: () => origin,
    tell(message) {
      // That it has closed says nothing either, and who never answered must hear it, too.
      const target = message.type === 'close' ? '*' : origin;
      if (target !== null) parent.postMessage(message, target);
    },
  };
}

/**
 * Tells who frames this page, as far as the browser says so. A message for that origin reaches no other, should it be
 * out of date.
 */
function framingOrigin(): string | null {
  const { ancestorOrigins } = window.location as Partial<Pick<Location, 'ancestorOrigins'>>;
  const named = ancestorOrigins?.[0] ?? document.referrer;
  return URL.canParse(named) ? new URL(named).origin : null;
}

/** Answers the name by which people know an origin. */
export function hostOf(origin: string | null): string | null {
  return origin === null ? null : new URL(origin).hostname;
}
