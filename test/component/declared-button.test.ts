// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineConnectButton } from '../../src/element/declared/connect-button.js';
import { pressDeclared } from '../../src/element/declared/declared-button.js';
import { hearDeclaredPresses } from '../../src/element/declared/declared-presses.js';
import type { ConnectUIHandle } from '../../src/element/open-connect-ui.js';
import type { ConnectUIEvent, ElementOptions } from '../../src/element/options.js';

interface Opened {
  readonly options: ElementOptions;
  readonly element: { apiURL?: string };
}

let opened: Opened[];
let reported: string[];

/** Stands for what opens the widget; keeps what it was told. */
function open(options: ElementOptions): ConnectUIHandle {
  const element = {};
  opened.push({ options, element });
  return { element } as ConnectUIHandle;
}

vi.stubGlobal(
  'CSSStyleSheet',
  class {
    replaceSync() {}
  },
);
hearDeclaredPresses(open);
hearDeclaredPresses(open);
defineConnectButton();
defineConnectButton();

beforeEach(() => {
  opened = [];
  reported = [];
  vi.stubGlobal('reportError', (error: unknown) => void reported.push(String(error)));
  location.hash = '';
});
afterEach(() => document.body.replaceChildren());

/** Puts markup into the page and answers its first element. */
function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  const [first] = document.body.children;
  if (!(first instanceof HTMLElement)) throw new Error('no element');
  return first;
}

const ordinary = () =>
  put('<connect-button integration="github" session-url="/session">Connect GitHub</connect-button>');

/** Tells what the widget tells. */
function tell(event: ConnectUIEvent): void {
  opened.at(-1)?.options.onEvent?.(event);
}

const connect: ConnectUIEvent = {
  type: 'connect',
  detail: { connectionId: 'c-1', providerConfigKey: 'github', isPending: false },
};
const close: ConnectUIEvent = {
  type: 'close',
  detail: { reason: 'done', step: 'view:success', attemptMayComplete: false },
};

/** Listens to everything at a place. */
function listen(place: EventTarget): readonly string[] {
  const heard: string[] = [];
  for (const type of ['ready', 'step', 'connect', 'error', 'close'])
    place.addEventListener(type, () => void heard.push(type));
  return heard;
}

describe('a press', () => {
  it('opens the widget as the attributes say', () => {
    put(
      '<connect-button integration="github" session-url="/session" api-url="https://api.example" reason="To sync" presentation="popover">Go</connect-button>',
    ).click();
    expect(opened.map(({ options }) => options)).toMatchObject([
      { integration: 'github', apiURL: 'https://api.example', reason: 'To sync', presentation: 'popover' },
    ]);
    expect(opened[0]?.options.anchor).toBe(document.querySelector('connect-button'));
  });

  it('does the same for a host’s own button or link, and what is in it', () => {
    put(
      '<a href="/elsewhere" data-connect-ui data-integration="github" data-session-url="/session"><b>Go</b></a>',
    );
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.querySelector('b')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.options.integration).toBe('github');
  });

  it('of the button within counts', () => {
    ordinary().shadowRoot?.querySelector('button')?.click();
    expect(opened).toHaveLength(1);
  });

  it.each([
    ['of a link into another tab', { ctrlKey: true }],
    ['of a link into another window', { shiftKey: true }],
    ['with another button', { button: 1 }],
  ])('%s is left alone', (_, init) => {
    const link = put('<a data-connect-ui data-session-url="/session">Go</a>');
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    expect(opened).toEqual([]);
  });

  it('that somebody has taken care of is left alone', () => {
    const button = ordinary();
    button.addEventListener('click', (event) => event.preventDefault());
    button.click();
    expect(opened).toEqual([]);
  });

  it('opens once, until it is closed', () => {
    const button = ordinary();
    button.click();
    button.click();
    expect(opened).toHaveLength(1);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.shadowRoot?.querySelector('button')?.getAttribute('aria-disabled')).toBe('true');
    tell(close);
    expect(button.hasAttribute('aria-disabled')).toBe(false);
    button.click();
    expect(opened).toHaveLength(2);
  });

  it('of a disabled button does nothing', () => {
    const button = ordinary();
    button.toggleAttribute('disabled', true);
    button.click();
    expect(opened).toEqual([]);
    expect(button.shadowRoot?.querySelector('button')?.disabled).toBe(true);
  });

  it('sends no form', () => {
    const form = put('<form><connect-button session-url="/session">Go</connect-button></form>');
    const sent = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', sent);
    form.querySelector('connect-button')?.click();
    expect(opened).toHaveLength(1);
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('the address of the session', () => {
  it.each([
    ['of another origin', 'https://evil.example/session', 'leads to another origin'],
    ['of another scheme', 'data:application/json,{}', 'leads to another origin'],
    ['that is none', 'http://', 'session-url is missing'],
  ])('%s is refused, with a sentence for developers and an event', (_, url, sentence) => {
    const button = put(`<connect-button session-url="${url}">Go</connect-button>`);
    const heard: unknown[] = [];
    button.addEventListener('error', (event: Event) => {
      if (event instanceof CustomEvent) heard.push(event.detail);
    });
    button.click();
    expect(opened).toEqual([]);
    expect(heard).toEqual([{ code: 'session_unavailable', message: expect.stringContaining(sentence) }]);
    expect(reported).toEqual([expect.stringContaining(sentence)]);
  });

  it('of another origin is taken where script has allowed it', () => {
    const button = document.createElement('connect-button');
    button.setAttribute('session-url', 'https://other.example/session');
    button.allowCrossOrigin = true;
    document.body.append(button);
    pressDeclared(button, open);
    expect(opened).toHaveLength(1);
  });

  it('of another origin is not allowed by an attribute', () => {
    put(
      '<connect-button session-url="https://other.example/s" allowcrossorigin allow-cross-origin>Go</connect-button>',
    ).click();
    expect(opened).toEqual([]);
  });

  it('is asked when the widget wants a token, and names the API before the token is used', async () => {
    const fetched = vi.fn(async () => new Response('{"token":"t-1","apiURL":"https://api.example"}'));
    vi.stubGlobal('fetch', fetched);
    ordinary().click();
    expect(fetched).not.toHaveBeenCalled();
    expect(await opened[0]?.options.fetchSessionToken?.()).toBe('t-1');
    expect(opened[0]?.element.apiURL).toBe('https://api.example');
  });
});

describe('what the widget tells', () => {
  it('bubbles from the button', () => {
    const button = ordinary();
    const heard = listen(document.body);
    button.click();
    tell(connect);
    tell(close);
    expect(heard).toEqual(['connect', 'close']);
  });

  it('does not reach those who listen for the page’s own mistakes', () => {
    const atDocument = listen(document);
    const atWindow = listen(window);
    ordinary().click();
    tell({ type: 'error', detail: { code: 'network', message: 'No.' } });
    expect(atDocument).toEqual(['error']);
    expect(atWindow).toEqual([]);
  });

  it('is told by the page where the button was taken out meanwhile', () => {
    const button = ordinary();
    const heard = listen(document);
    button.click();
    button.remove();
    tell(connect);
    expect(heard).toEqual(['connect']);
  });
});

describe('after a connection', () => {
  const withNext = (url: string) =>
    put(`<connect-button session-url="/session" success-url="${url}">Go</connect-button>`);

  it('the page goes to where the markup says, once the person is done', () => {
    withNext('#connected').click();
    tell(connect);
    expect(location.hash).toBe('');
    tell(close);
    expect(location.hash).toBe('#connected');
  });

  it.each([
    ['nothing was connected', () => tell(close)],
    [
      'a listener minds',
      () => {
        document.addEventListener('connect', (event) => event.preventDefault(), { once: true });
        tell(connect);
        tell(close);
      },
    ],
  ])('it stays where %s', (_, happens) => {
    withNext('#connected').click();
    happens();
    expect(location.hash).toBe('');
  });

  it('it goes to no other origin', () => {
    withNext('https://evil.example/').click();
    tell(connect);
    tell(close);
    expect(reported).toEqual([expect.stringContaining('success-url')]);
  });
});
