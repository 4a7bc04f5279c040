import type { ConnectUIElement, ConnectUIEvent } from '../../src/index.js';
import type { Tab } from '../drivers/driver.js';
import { eventually } from '../drivers/eventually.js';

declare global {
  interface Window {
    /** What each widget of the page told, in the order in which they were made. */
    heardBy: ConnectUIEvent[][];
    leftovers(): { readonly sockets: number; readonly timers: number; readonly listeners: number };
    sleep(ms: number): void;
    elapse(ms: number): void;
    prolong(ms: number): void;
    openWidget(options: object): void;
  }
}

/** A widget as a person sees it and as its host hears it. */
export interface Widget {
  readonly tab: Tab;
  press(part: string): Promise<void>;
  /** Presses a button that is known by what stands on it. */
  pressButton(label: string): Promise<void>;
  /** Says *I have finished*, unless the page, back in sight, has found out by itself. */
  sayFinished(): Promise<void>;
  /** Follows the plain link of the waiting screen. */
  followLink(): Promise<void>;
  type(text: string): Promise<void>;
  /** What stands in its first input. */
  typed(): Promise<string | undefined>;
  hasPicture(label: string): Promise<boolean>;
  /** Waits for a part to be seen. */
  sees(part: string): Promise<void>;
  /** Waits for words to be read. */
  reads(words: string): Promise<void>;
  /** What the host heard so far. */
  heard(): Promise<readonly string[]>;
  /** Ids that the host heard of, `null` for those to come by the webhook. */
  heardIds(): Promise<readonly (string | null)[]>;
  /** Closes it as its host does. */
  close(): Promise<void>;
}

/** Finds a widget in a page: `place` selects its element, and it is the page's `index`th. */
export function widgetIn(tab: Tab, place = 'connect-ui', index = 0): Widget {
  const part = (name: string) => `${place} >>> [part~="${name}"]`;
  const events = () => tab.evaluate((which) => window.heardBy[which] ?? [], index);
  return {
    tab,
    press: (name) => tab.press(part(name)),
    async pressButton(label) {
      await eventually(() => tab.evaluate(nameButton, place, label), `there is a button “${label}”`);
      await tab.press(`${place} >>> [data-label="${label}"]`);
    },
    async sayFinished() {
      await tab.evaluate(nameButton, place, 'I have finished');
      await tab.evaluate(pressIfThere, place, 'I have finished');
    },
    followLink: () => tab.press(`${place} >>> a[rel="opener"]`),
    type: (text) => tab.type(part('input'), text),
    typed: () => tab.evaluate(firstInput, place),
    hasPicture: (label) => tab.evaluate(hasLabel, place, label),
    sees: (name) => eventually(() => tab.isVisible(part(name)), `the person sees the ${name}`),
    reads: (words) =>
      eventually(async () => (await tab.text(part('dialog'))).includes(words), `the person reads “${words}”`),
    heard: async () => (await events()).map(wordsOf),
    heardIds: async () =>
      (await events()).flatMap((event) => (event.type === 'connect' ? [event.detail.connectionId] : [])),
    close: () => tab.evaluate((at) => document.querySelector<ConnectUIElement>(at)?.close(), place),
  };
}

/** Gives a button, or what is pressed to see more, an attribute that a selector can find it by; answers whether there is one. Runs in the page. */
function nameButton(place: string, label: string): boolean {
  const root = document.querySelector(place)?.shadowRoot;
  const button = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find(
    ({ innerText }) => innerText.trim() === label,
  );
  button?.setAttribute('data-label', label);
  return button !== undefined;
}

/** Presses a named button in the page itself, where nothing can come in between. Runs in the page. */
function pressIfThere(place: string, label: string): void {
  document.querySelector(place)?.shadowRoot?.querySelector<HTMLElement>(`[data-label="${label}"]`)?.click();
}

function hasLabel(place: string, label: string): boolean {
  return !!document.querySelector(place)?.shadowRoot?.querySelector(`[aria-label="${label}"]`);
}

function firstInput(place: string): string | undefined {
  return document.querySelector(place)?.shadowRoot?.querySelector('input')?.value;
}

function wordsOf(event: ConnectUIEvent): string {
  switch (event.type) {
    case 'ready':
      return 'ready';
    case 'step':
      return event.detail.name;
    case 'connect':
      return `connect${event.detail.connectionId === null ? ' without id' : ''}${event.detail.isPending ? ' pending' : ''}`;
    case 'error':
      return `error ${event.detail.code}`;
    case 'close':
      return closeWords(event.detail.reason, event.detail.attemptMayComplete);
  }
}

/** Says how a widget closed. */
export function closeWords(reason: string, mayComplete: boolean): string {
  return `close ${reason}${mayComplete ? ', may complete' : ''}`;
}
