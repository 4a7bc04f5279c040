import { h, render } from 'preact';
import { createFlow } from '../flow/runner.js';
import { en } from '../i18n/en.js';
import { createTranslate } from '../i18n/translate.js';
import { Widget } from '../ui/widget.js';
import { createHost } from './host-port.js';
import type { ConnectUIEvent, ElementOptions } from './options.js';
import { createPorts } from './ports.js';
import { lockScroll } from './scroll-lock.js';

/** The widget from its first screen until it closes. */
export interface Opening {
  /** Tells that the host set something anew. */
  optionsChanged(): void;
  /** Closes; does nothing the second time. */
  close(reason: 'host' | 'removed'): void;
}

/** Address of the API when the host names none. */
export const defaultApiURL = 'https://api.nango.dev';

const t = createTranslate(en);

/** Shows the widget in a shadow root and runs it until it closes. */
export function openIn(
  root: ShadowRoot,
  options: () => ElementOptions,
  tell: (event: ConnectUIEvent) => void,
): Opening {
  const hear = (event: ConnectUIEvent) => {
    // Before the host hears of it, which may take the dialog out of the page with the focus still in it.
    if (event.type === 'close') takeDown();
    tell(event);
  };
  const ports = createPorts(options().apiURL ?? defaultApiURL, createHost(options, hear, t));
  const { state, send, giveToken, popupLink } = createFlow(ports);
  const ui = { state, send, t, popupLink };
  const returned = () => send({ type: 'user.returned' });
  let unlock = () => {};

  function show(): void {
    const presentation = options().presentation === 'inline' ? 'inline' : 'modal';
    unlock();
    unlock = presentation === 'modal' ? lockScroll() : () => {};
    render(h(Widget, { ui, presentation }), root);
  }

  function takeDown(): void {
    window.removeEventListener('focus', returned);
    render(null, root);
    unlock();
  }

  function optionsChanged(): void {
    const { sessionToken, fetchSessionToken } = options();
    if (state.peek().name === 'closed') return;
    show();
    if (sessionToken) giveToken(sessionToken);
    else if (fetchSessionToken && state.peek().name === 'waiting') send({ type: 'host.tokenGiven' });
  }

  window.addEventListener('focus', returned);
  optionsChanged();
  return { optionsChanged, close: (reason) => send({ type: 'host.closed', reason }) };
}
