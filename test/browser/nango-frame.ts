import type Nango from '@nangohq/frontend';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { choose } from './widget.js';
import type { World } from './world.js';

/** A message of the hosted page, as the real client hands it to its host. */
export interface HeardMessage {
  readonly type: string;
  readonly payload?: { readonly [name: string]: unknown };
}

declare global {
  interface Window {
    Nango: typeof Nango;
    /** What the host's `onEvent` heard, in order. */
    told: HeardMessage[];
    connectUI: ReturnType<Nango['openConnectUI']>;
  }
}

/** The hosted page in the frame that the real client makes, as a person sees it and as its host hears it. */
export interface NangoFrame {
  readonly frame: FrameLocator;
  part(name: string): Locator;
  choose(key: string): Promise<void>;
  told(): Promise<readonly HeardMessage[]>;
  /** Names of what was told. */
  types(): Promise<readonly string[]>;
  setToken(token: string): Promise<void>;
  /** Presses what closes it, by a key: a driver's click may wait for ever for the frame that it takes away. */
  leaveBy(name: 'close' | 'done'): Promise<void>;
}

/** Options of the real client that a test may set. */
export type NangoOptions = Omit<Parameters<Nango['openConnectUI']>[0] & object, 'onEvent'>;

/** Opens the hosted page by the unchanged `openConnectUI` of the real client. */
export async function openNangoUI(page: Page, world: World, options: NangoOptions = {}): Promise<NangoFrame> {
  await page.goto(`${world.siteUrl}/real-client`);
  await page.waitForFunction(() => 'Nango' in window);
  await page.evaluate(
    (given) => {
      window.told = [];
      window.connectUI = new window.Nango({ host: given.apiURL ?? '' }).openConnectUI({
        ...given,
        onEvent: (event) => void window.told.push(JSON.parse(JSON.stringify(event))),
      });
    },
    { baseURL: world.pageUrl, apiURL: world.apiUrl, ...options },
  );
  const frame = page.frameLocator('#connect-ui');
  const told = () => page.evaluate(() => window.told);
  return {
    frame,
    part: (name) => frame.locator(`connect-ui [part~="${name}"]`),
    choose: (key) => choose(frame, key),
    told,
    types: async () => (await told()).map(({ type }) => type),
    async leaveBy(name) {
      await frame.locator(`connect-ui [part~="${name}"]`).focus();
      // The driver may wait for ever for a frame that goes with the press.
      void page.keyboard.press('Enter').catch(() => {});
    },
    setToken: (token) => page.evaluate((given) => window.connectUI.setSessionToken(given), token),
  };
}
