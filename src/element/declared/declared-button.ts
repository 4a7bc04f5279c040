import type { Presentation } from '../../ui/presentation.js';
import type { ConnectUIHandle } from '../open-connect-ui.js';
import type { ConnectErrorDetail, ConnectUIOptions } from '../options.js';
import { fetchDeclaredSession } from './declared-session.js';

/** Opens the widget; what the script tag and the module each have their own of. */
export type OpenConnectUI = (options: ConnectUIOptions) => ConnectUIHandle;

/** Name of the element that says by its attributes what it connects. */
export const buttonName = 'connect-button';

/** Finds what says by its attributes what it connects. */
export const declaredSelector = `${buttonName},[data-connect-ui]`;

const opened = new WeakSet<HTMLElement>();

/**
 * Opens the widget for a button as its attributes say; once at a time. What the widget tells bubbles from the button. A
 * mistake in the attributes is told by `error`, and the page's console says what to write instead.
 */
export function pressDeclared(button: HTMLElement, open: OpenConnectUI): void {
  if (opened.has(button) || button.ariaDisabled === 'true') return;
  const read = (name: string) =>
    button.getAttribute(button.localName === buttonName ? name : `data-${name}`) ?? undefined;

  const sessionURL = addressOf(read('session-url'));
  const isOwn = sessionURL?.origin === location.origin;
  if (!sessionURL || !(isOwn || ('allowCrossOrigin' in button && button.allowCrossOrigin === true))) {
    return refuse(
      button,
      sessionURL
        ? 'session-url leads to another origin, which would get to decide what is connected. Use an address of this page’s own server, or set the property allowCrossOrigin.'
        : 'session-url is missing: the address of your server that answers { token }.',
    );
  }

  let isConnected = false;
  // Some browsers give no focus to a pressed button, and it should be there again in the end.
  if (document.activeElement === document.body) button.focus({ preventScroll: true });
  const { element } = open({
    apiURL: read('api-url'),
    integration: read('integration'),
    presentation: read('presentation') as Presentation | undefined,
    anchor: button,
    reason: read('reason'),
    // The element takes the text as it is.
    ...Object({ appearance: read('appearance') }),
    lang: button.closest('[lang]')?.getAttribute('lang') ?? undefined,
    async fetchSessionToken() {
      const { token, apiURL } = await fetchDeclaredSession(sessionURL);
      // Set first, so that the token goes nowhere else.
      if (apiURL !== undefined) element.apiURL = apiURL;
      return token;
    },
    onEvent({ type, detail }) {
      // Listeners may stop the way to the next page.
      const isWanted = tell(button, type, detail);
      if (type === 'connect') isConnected = isWanted;
      if (type !== 'close') return;
      opened.delete(button);
      button.ariaDisabled = null;
      if (isConnected) leaveFor(read('success-url'));
    },
  });
  opened.add(button);
  // A button that is disabled could not have the focus back.
  button.ariaDisabled = 'true';
}

function refuse(button: HTMLElement, message: string): void {
  reportError(new Error(`${button.localName}: ${message}`));
  const detail: ConnectErrorDetail = { code: 'session_unavailable', message };
  tell(button, 'error', detail);
}

/** Tells it from the button, or from the page where that was taken out meanwhile; answers whether nobody minds. */
function tell(button: HTMLElement, type: string, detail: unknown): boolean {
  const event = new CustomEvent(type, {
    detail,
    bubbles: true,
    composed: true,
    cancelable: type === 'connect',
  });
  // A page's error monitor listens at the window, and means other errors.
  const stop = (last: Event) => last.stopPropagation();
  document.addEventListener('error', stop);
  const isFine = (button.isConnected ? button : document).dispatchEvent(event);
  document.removeEventListener('error', stop);
  return isFine;
}

function leaveFor(successURL: string | undefined): void {
  if (successURL === undefined) return;
  const url = addressOf(successURL);
  if (url?.origin === location.origin) location.assign(url);
  else reportError(new Error('success-url has to be an address of this page’s own origin.'));
}

function addressOf(value: string | undefined): URL | null {
  return value !== undefined && URL.canParse(value, document.baseURI)
    ? new URL(value, document.baseURI)
    : null;
}
