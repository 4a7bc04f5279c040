import type { AttemptEvent, Authorizer, Clock, Order } from '../flow/ports.js';
import { connectValues } from '../form/form.js';
import { withoutTyped } from '../form/without-typed.js';
import { type ApiAddress, socketAddress } from '../protocol/api-address.js';
import { callbackAcknowledgement, decodeCallbackMessage } from '../protocol/callback-message.js';
import { popupPath } from '../protocol/connect-requests.js';
import { openPopup } from './popup-window.js';
import { createResultSocket, type ResultSocket } from './result-socket.js';

/** Everything that lives exactly as long as one attempt. */
interface Attempt {
  popup: WindowProxy | null;
  /** How often in a row the window read closed. */
  looksClosed: number;
  /** `null` while it waits for the socket's id. */
  url: string | null;
  readonly hear: (event: AttemptEvent) => void;
  readonly typed: Order['typed'];
  stop(): void;
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
    const { form, integration, typed } = order;
    const started: Attempt = { popup: null, looksClosed: 0, url: null, hear, typed, stop: () => {} };
    attempt = started;
    const addressWith = (id: string | null) => {
      started.url = api.base + popupPath(form.wire, integration.key, token, connectValues(form, typed), id);
      return started.url;
    };
    const sendOn = (id: string | null) => {
      if (started.url !== null) return;
      const url = addressWith(id);
      started.popup?.location.replace(url);
      addressed(started);
    };
    socket ??= createResultSocket(address, clock);
    const id = socket.hold((news) => {
      if (attempt !== started) return;
      if (news.type === 'acknowledged') sendOn(news.socketId);
      if (news.type === 'succeeded') {
        const { connectionId, isPending } = news;
        hear({
          type: 'socket.succeeded',
          connection: { connectionId, providerConfigKey: integration.key, isPending },
        });
      }
      if (news.type === 'refused') hear({ type: 'socket.refused', error: withoutTyped(news.error, typed) });
      if (news.type === 'died') {
        // The sign-in works without a socket too; only its result has to be heard another way.
        sendOn(null);
        hear({ type: 'socket.died' });
      }
    });
    show(started, id === null ? null : addressWith(id));
    started.stop = watch(started);
  }

  /** Opens the attempt's window, at its address or empty until there is one. */
  function show(current: Attempt, url: string | null): void {
    current.popup = openPopup(url ?? 'about:blank');
    current.looksClosed = 0;
    current.hear({ type: current.popup ? 'popup.opened' : 'popup.unsure' });
    if (url !== null) addressed(current);
  }

  function addressed({ hear }: Attempt): void {
    hear({ type: 'popup.addressed' });
  }

  /** Listens for the callback page's ring and looks whether the window can still be seen. */
  function watch(current: Attempt): () => void {
    let cancelLook = clock.after(lookMs, look);
    function look(): void {
      current.looksClosed = current.popup?.closed ? current.looksClosed + 1 : 0;
      // One look more than needed: a callback page that closes itself comes with its result.
      if (current.looksClosed === 2) current.hear({ type: 'popup.lost' });
      cancelLook = clock.after(lookMs, look);
    }
    function ring({ origin, source, data }: MessageEvent): void {
      const { popup, hear, typed } = current;
      if (origin !== api.origin || !popup || source !== popup) return;
      const rang = decodeCallbackMessage(data);
      if (!rang) return;
      popup.postMessage(callbackAcknowledgement, origin);
      hear({
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
      if (!attempt) return;
      attempt.popup?.close();
      show(attempt, attempt.url);
    },
    show: () => attempt?.popup?.focus(),
    link: () => attempt?.url ?? null,
    end,
  };
}
