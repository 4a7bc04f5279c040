import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type {} from '../../src/connect-ui.js';
import type { ConnectUIEvent, ConnectUIHandle, ConnectUIOptions } from '../../src/index.js';

declare global {
  interface Window {
    /** What the host page heard, in order. */
    heard: ConnectUIEvent[];
    violations: string[];
    /** Addresses of the windows it opened. */
    opened: string[];
    handle: ConnectUIHandle;
    /** The same of several. */
    handles: readonly ConnectUIHandle[];
  }
}

/** What a test can hand over to a page. */
export type OpenOptions = Pick<
  ConnectUIOptions,
  'sessionToken' | 'apiURL' | 'integration' | 'presentation' | 'lang' | 'messages' | 'appearance'
> & { readonly anchor?: string };

/** Opens the widget on a test page by `openConnectUI` and keeps what the host hears. */
export async function openWidget(page: Page, options: OpenOptions): Promise<void> {
  await page.evaluate((given) => {
    window.handle = window.ConnectUI.openConnectUI({
      ...given,
      onEvent: (event) => window.heard.push(JSON.parse(JSON.stringify(event))),
    });
  }, options);
}

/** Names of all events, a step by its own name. */
export async function heard(page: Page): Promise<readonly string[]> {
  const events = await page.evaluate(() => window.heard);
  return events.map((event) => (event.type === 'step' ? event.detail.name : event.type));
}

/** Details of the events of one type. */
export async function details(page: Page, type: ConnectUIEvent['type']): Promise<readonly unknown[]> {
  const events = await page.evaluate(() => window.heard);
  return events.filter((event) => event.type === type).map(({ detail }) => detail);
}

/** Finds a part of the widget. */
export function part(page: Page, name: string): Locator {
  return page.locator(`connect-ui [part~="${name}"]`);
}

/** Chooses an integration as a person does, who scrolls until it is in sight. */
export async function choose(place: Page | FrameLocator | Locator, key: string): Promise<void> {
  const wanted = place.locator(`connect-ui [part~="integration"][data-key="${key}"]`);
  const list = place.locator('connect-ui .rows');
  await list.waitFor();
  // A row that is out of sight again by the time of the press is looked for again. A press that took too long was one.
  await expect(async () => {
    if ((await list.count()) === 0) return;
    if ((await wanted.count()) === 0) await list.evaluate((rows) => rows.scrollBy(0, rows.clientHeight));
    await wanted.click({ timeout: 5_000 });
  }).toPass();
}

/**
 * Lets the clock that stands still go on, ms by ms, until something is in the page, whose code may come at any time. Answers
 * how many ms that took.
 */
export async function tickUntil(shown: Locator): Promise<number> {
  let ms = 0;
  await expect(async () => {
    ms += 1;
    await shown.page().clock.runFor(1);
    await expect(shown).toBeAttached({ timeout: 250 });
  }).toPass({ timeout: 60_000 });
  return ms;
}
