import type { ConnectUIHandle } from '../element/open-connect-ui.js';
import type { ConnectUIEvent as WidgetEvent } from '../element/options.js';
import { enNango } from '../i18n/en-nango.js';
import { authErrorType } from '../protocol/auth-error-type.js';
import type { AuthErrorType } from './auth-error.js';
import type { AuthResult } from './auth-options.js';
import type { ConnectUIEvent } from './connect-ui-event.js';
import type { ConnectUIProps } from './connect-ui-props.js';

/** Our own widget over the host's page. */
export interface OwnWidget {
  setToken(token: string): void;
  /** Takes it away and tells nothing more. */
  remove(): void;
}

/** Shows our own widget as soon as its code is there, and tells what it says in Nango's words. */
export function openOwnWidget(
  { sessionToken, detectClosedAuthWindow, themeOverride, lang }: ConnectUIProps,
  apiURL: string,
  hear: (event: ConnectUIEvent) => void,
): OwnWidget {
  let token = sessionToken;
  let handle: ConnectUIHandle | null = null;
  let isGone = false;
  const tell = (event: WidgetEvent) => {
    const told = isGone ? null : inNangosWords(event);
    if (told) hear(told);
  };

  async function open(): Promise<void> {
    const { openConnectUI } = await import('../index.js');
    if (isGone) return;
    handle = openConnectUI({
      sessionToken: token,
      apiURL,
      lang,
      detectClosedPopup: detectClosedAuthWindow ? 'fail' : 'ask',
      onEvent: tell,
    });
    // It beats what the session says.
    if (themeOverride)
      handle.element.style.colorScheme = themeOverride === 'system' ? 'light dark' : themeOverride;
  }

  open().catch(() => {
    if (isGone) return;
    hear({ type: 'error', payload: { errorType: 'unknown_error', errorMessage: enNango.not_loaded } });
    hear({ type: 'close' });
  });
  return {
    setToken(given) {
      token = given;
      handle?.update({ sessionToken: given });
    },
    remove() {
      isGone = true;
      handle?.close();
    },
  };
}

function inNangosWords(event: WidgetEvent): ConnectUIEvent | null {
  switch (event.type) {
    case 'ready':
    case 'close':
      return { type: event.type };
    case 'connect':
      // Its id is `null` where only the webhook knows it, for which Nango's types have no word.
      return { type: 'connect', payload: event.detail as AuthResult };
    case 'error': {
      const { code, serverCode, message } = event.detail;
      const errorType = authErrorType(code, serverCode) as AuthErrorType;
      return { type: 'error', payload: { errorType, errorMessage: message } };
    }
    case 'step':
      return null;
  }
}
