import type {} from '../../src/connect-ui.js';
import type { ConnectUIOptions } from '../../src/index.js';
import type { World } from '../browser/world.js';
import type { Browser, Tab } from '../drivers/driver.js';
import { createWidget, type Widget } from './widget.js';

/** A host's page in a real browser, on which a row plays. */
export interface Stage {
  readonly world: World;
  readonly tab: Tab;
  readonly widget: Widget;
  /** Gives the page's button what a host's has: a press opens the widget. */
  offer(options?: OfferOptions): Promise<void>;
  /** Does so, and presses it as a person does. */
  open(options?: OfferOptions): Promise<void>;
}

/** What a page of a test can be told about its widget. */
export type OfferOptions = Pick<
  ConnectUIOptions,
  'sessionToken' | 'integration' | 'presentation' | 'lang'
> & {
  /** What the host's server answers when it is asked for another token. */
  readonly nextToken?: string;
};

/** The strictest page there is, on which every row plays that does not go elsewhere. */
const path = '/strict';

/** Opens the page. */
export async function openStage(world: World, browser: Browser): Promise<Stage> {
  const tab = await browser.open(`${world.siteUrl}${path}`);
  const widget = createWidget(tab);
  const offer = async (options: OfferOptions = {}) => {
    const sessionToken = options.sessionToken ?? (await world.token());
    await tab.evaluate(giveButton, { ...options, sessionToken, apiURL: world.apiUrl });
  };
  return {
    world,
    tab,
    widget,
    offer,
    async open(options) {
      await offer(options);
      await tab.press('#open');
    },
  };
}

/** Runs in the page. */
function giveButton({ nextToken, ...options }: OfferOptions & { apiURL: string }): void {
  const button = document.querySelector<HTMLElement>('#open');
  if (!button) return;
  button.onclick = () => {
    window.handle = window.ConnectUI.openConnectUI({
      ...options,
      ...(nextToken && { fetchSessionToken: async () => nextToken }),
      onEvent: (event) => window.heard.push(event),
    });
  };
}
