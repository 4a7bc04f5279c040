import { connectValues } from '../flow/form-of-provider.js';
import type { AttemptEvent, Authorizer, Clock, Order } from '../flow/ports.js';
import { withoutTyped } from '../flow/without-typed.js';
import { type ApiAddress, socketAddress } from '../protocol/api-address.js';
import { callbackAcknowledgement, decodeCallbackMessage } from '../protocol/callback-message.js';
import { popupPath } from '../protocol/connect-requests.js';
import { openPopup } from './popup-window.js';
import { createResultSocket, type ResultSocket } from './result-socket.js';

/** Everything that lives exactly as long as one attempt. */
interface Attempt {
  popup: WindowProxy | null;
  /** `null` while it waits for the socket's id. */
  url: string | null;
  readonly hear: (event: AttemptEvent) => void;
  readonly stop: () => void;
}

/** How often a window is looked at. */
const lookMs = 500;

/** Makes what opens the provider's page and hears how the sign-in ended. */
export function createAuthorizer(api: ApiAddress, clock: Clock): Authorizer {
  let socket: ResultSocket | null = null;
  let address = socketAddress(api, null);
  let attempt: Attempt | null = null;

  function end(): void {
    attempt?.stop();
    attempt?.popup?.close();
    attempt = null;
    socket?.close();
    socket = null;
  }

  function open(token: string, order: Order, hear: (event: AttemptEvent) => void): void {
    attempt?.stop();
    const held = socket ?? createResultSocket(address, clock);
    socket = held;
    const { form, integration, typed } = order;
    const urlFor = (socketId: string | null) =>
      api.base + popupPath(form.mode, integration.key, token, connectValues(form, typed), socketId);
    const socketId = held.id();
    const url = socketId === null ? null : urlFor(socketId);
    const popup = openPopup(url ?? 'about:blank');
    const started: Attempt = { popup, url, hear, stop: watch(typed, () => attempt) };
    attempt = started;
    const navigate = (id: string | null) => {
      if (started.url !== null) return;
      started.url = urlFor(id);
      started.popup?.location.replace(started.url);
    };
    held.hold((news) => {
      if (attempt !== started) return;
      if (news.type === 'acknowledged') navigate(news.socketId);
      if (news.type === 'succeeded') hear({ type: 'socket.succeeded', connection: news.connection });
      if (news.type === 'refused') hear({ type: 'socket.refused', error: withoutTyped(news.error, typed) });
      if (news.type === 'died') {
        // The sign-in works without a socket too; only its result has to be heard another way.
        navigate(null);
        hear({ type: 'socket.died' });
      }
    });
    hear({ type: popup ? 'popup.opened' : 'popup.unsure' });
  }

  /** Listens for the callback page's ring and looks whether the window can still be seen. */
  function watch(typed: Order['typed'], current: () => Attempt | null): () => void {
    let looksClosed = 0;
    let cancelLook = clock.after(lookMs, look);
    function look(): void {
      const { popup, hear } = current() ?? {};
      looksClosed = popup?.closed ? looksClosed + 1 : 0;
      // One look more than needed: a callback page that closes itself comes with its result.
      if (looksClosed === 2) hear?.({ type: 'popup.lost' });
      cancelLook = clock.after(lookMs, look);
    }
    function ring({ origin, source, data }: MessageEvent): void {
      const { popup, hear } = current() ?? {};
      if (origin !== api.origin || !popup || source !== popup) return;
      const rang = decodeCallbackMessage(data);
      if (!rang) return;
      popup.postMessage(callbackAcknowledgement, origin);
      hear?.({
        type: 'popup.rang',
        rang: rang.outcome === 'error' ? { ...rang, error: withoutTyped(rang.error, typed) } : rang,
      });
    }
    window.addEventListener('message', ring);
    return () => {
      cancelLook();
      window.removeEventListener('message', ring);
    };
  }

  return {
    listen(websocketsPath) {
      address = socketAddress(api, websocketsPath);
      socket ??= createResultSocket(address, clock);
    },
    open,
    reopen() {
      if (!attempt?.url) return;
      attempt.popup?.close();
      attempt.popup = openPopup(attempt.url);
      attempt.hear({ type: attempt.popup ? 'popup.opened' : 'popup.unsure' });
    },
    show: () => attempt?.popup?.focus(),
    link: () => attempt?.url ?? null,
    end,
  };
}
