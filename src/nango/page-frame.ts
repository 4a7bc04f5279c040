import { enNango } from '../i18n/en-nango.js';
import { member } from '../protocol/json.js';
import type { ConnectUIEvent } from './connect-ui-event.js';
import type { ConnectUIProps } from './connect-ui-props.js';

/** A page in a frame over the host's own. */
export interface PageFrame {
  readonly iframe: HTMLIFrameElement;
  post(message: object): void;
  /** Takes it away and listens no more. */
  remove(): void;
}

/** Puts a page over the host's. What it says is heard only from its own window and origin. */
export function openFrame(page: URL, hear: (event: ConnectUIEvent) => void): PageFrame {
  const iframe = document.createElement('iframe');
  iframe.id = 'connect-ui';
  iframe.title = enNango.frame_title;
  iframe.allow = 'clipboard-write';
  iframe.src = page.href;
  Object.assign(iframe.style, {
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    border: '0',
    zIndex: '9999',
    backgroundColor: 'transparent',
    // Where the host's page is dark and that page is not, browsers would paint a ground behind it.
    colorScheme: 'normal',
  });
  const { overflow } = document.body.style;

  function listen({ origin, source, data }: MessageEvent): void {
    if (origin !== page.origin || source !== iframe.contentWindow) return;
    if (member(data, 'type')) hear(data);
  }

  window.addEventListener('message', listen);
  document.body.append(iframe);
  document.body.style.overflow = 'hidden';
  return {
    iframe,
    post: (message) => iframe.contentWindow?.postMessage(message, page.origin),
    remove() {
      window.removeEventListener('message', listen);
      document.body.style.overflow = overflow;
      iframe.remove();
    },
  };
}

/** Makes the address of the page, as it is told where the API is and how to look. */
export function pageAddress(baseURL: string, props: ConnectUIProps, apiURL: string): URL {
  const page = new URL(baseURL);
  if (!page.pathname.endsWith('/')) page.pathname += '/';
  const parameters = {
    apiURL,
    detectClosedAuthWindow: props.detectClosedAuthWindow ? 'true' : '',
    lang: props.lang,
    theme: props.themeOverride,
  };
  for (const [name, value] of Object.entries(parameters)) if (value) page.searchParams.append(name, value);
  return page;
}
