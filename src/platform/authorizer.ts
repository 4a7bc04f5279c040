import type { AttemptEvent, Authorizer, Clock, Detour, Order } from '../flow/ports.js';
import { connectValues } from '../form/form.js';
import { withoutTyped } from '../form/without-typed.js';
import type { ApiAddress } from '../protocol/api-address.js';
import { callbackAcknowledgement, decodeCallbackMessage } from '../protocol/callback-message.js';
import { popupPath } from '../protocol/connect-requests.js';
import { socketAddress } from '../protocol/socket-address.js';
import { watchPopup } from './popup-watch.js';
import { openPopup } from './popup-window.js';
import { createResultSocket, type ResultSocket } from './result-socket.js';

/** Everything that lives exactly as long as one attempt. */
interface Attempt {
  popup: WindowProxy | null;
  /** `null` while it waits for the socket's id. */
  url: string | null;
  /** True once the socket said how it ended, so that its callback page is about to load. */
  isAnswered: boolean;
  /** Opens its window, at its address or empty until there is one. */
  show(): void;
  /** Stops looking and listening. */
  stop(): void;
}

/** How windows are opened and where they lead, which another client may see otherwise. */
export interface AttemptWays {
  /** Answers path and query of the provider's page. */
  path(token: string, order: Order, socketId: string | null): string;
  open(url: string): WindowProxy | null;
}

const ownWays: AttemptWays = {
  path: (token, { form, integration, typed }, id) =>
    popupPath(form.wire, integration.key, token, connectValues(form, typed), id),
  open: (url) => openPopup(url),
};

/** A window that has not left by then is told once more where to go. */
const resendMs = 1_500;
/** By then a callback page has loaded, and one of success has closed itself. */
const settledMs = 1_000;

/**
 * Makes what opens the provider's page and hears how the sign-in ended. `isLossFinal` tells whether the host wants a
 * window that reads closed to end the attempt.
 */
export function createAuthorizer(
  api: ApiAddress,
  clock: Clock,
  isLossFinal: () => boolean,
  ways = ownWays,
): Authorizer & Pick<Detour, 'link'> {
  let socket: ResultSocket | null = null;
  let address = socketAddress(api, null);
  let attempt: Attempt | null = null;

  function end(): void {
    attempt?.stop();
    const { popup, isAnswered } = attempt ?? {};
    // Closed while its callback page loads, a window stays open for good in Chromium.
    if (popup && isAnswered) clock.after(settledMs, () => popup.close());
    else popup?.close();
    attempt = null;
    socket?.close();
    socket = null;
  }

  function open(token: string, order: Order, hear: (event: AttemptEvent) => void): void {
    attempt?.stop();
    const { integration, typed } = order;
    let cancelResend = () => {};
    const watch = watchPopup({ popup: () => started.popup, hear, isLossFinal }, clock);
    const started: Attempt = {
      popup: null,
      url: null,
      isAnswered: false,
      show() {
        const { url } = started;
        // Asked for about:blank, Firefox may still be loading that when it should go on, and stay there.
        started.popup = ways.open(url ?? '');
        watch.restart();
        hear({ type: started.popup ? 'popup.opened' : 'popup.unsure' });
        if (url !== null) hear({ type: 'popup.addressed' });
      },
      stop() {
        cancelResend();
        watch.stop();
        window.removeEventListener('message', ring);
      },
    };
    attempt = started;

    function addressWith(id: string | null): string {
      return api.base + ways.path(token, order, id);
    }

    function sendOn(id: string | null): void {
      if (started.url !== null) return;
      const url = addressWith(id);
      started.url = url;
      started.popup?.location.replace(url);
      // Firefox may lose what it tells a window that has only just opened.
      cancelResend = clock.after(
        resendMs,
        () => isEmpty(started.popup) && started.popup?.location.replace(url),
      );
      hear({ type: 'popup.addressed' });
    }

    function ring({ origin, source, data }: MessageEvent): void {
      const { popup } = started;
      if (origin !== api.origin || !popup || source !== popup) return;
      const rang = decodeCallbackMessage(data);
      if (!rang) return;
      popup.postMessage(callbackAcknowledgement, origin);
      hear({
        type: 'popup.rang',
        rang: rang.outcome === 'error' ? { ...rang, error: withoutTyped(rang.error, typed) } : rang,
      });
    }

    socket ??= createResultSocket(address, clock);
    const id = socket.hold((news) => {
      if (attempt !== started) return;
      started.isAnswered = news.type === 'succeeded' || news.type === 'refused';
      if (news.type === 'acknowledged') sendOn(news.socketId);
      if (news.type === 'succeeded') {
        const { connectionId, isPending } = news;
        hear({
          type: 'socket.succeeded',
          connection: { connectionId, providerConfigKey: integration.key, isPending },
        });
      }
      if (news.type === 'refused') {
        const { words: said } = withoutTyped({ ...news.error, words: news.said ?? '' }, typed);
        hear({ type: 'socket.refused', error: withoutTyped(news.error, typed), ...(said && { said }) });
      }
      if (news.type === 'died') {
        // The sign-in works without a socket too; only its result has to be heard another way.
        sendOn(null);
        hear({ type: 'socket.died' });
      }
    });
    if (id !== null) started.url = addressWith(id);
    window.addEventListener('message', ring);
    started.show();
  }

  return {
    listen(websocketsPath) {
      address = socketAddress(api, websocketsPath);
      socket ??= createResultSocket(address, clock);
    },
    open,
    reopen() {
      attempt?.popup?.close();
      attempt?.show();
    },
    show: () => attempt?.popup?.focus(),
    link: () => attempt?.url ?? null,
    end,
  };
}

/** Tells whether a window still is where it was opened; one that has gone on cannot be looked into. */
function isEmpty(popup: WindowProxy | null): boolean {
  try {
    return popup?.location.href === 'about:blank';
  } catch {
    return false;
  }
}
