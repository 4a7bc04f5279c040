import { randomUUID } from 'node:crypto';
import type { Browser, Tab } from './driver.js';
import type { Row, Way } from './row.js';
import { type Widget, widgetIn } from './widget.js';
import type { Door, World } from './world.js';

/** One row on its way: the person with their browser, and what is between them and the API. */
export interface Stage {
  readonly way: Way;
  readonly world: World;
  readonly browser: Browser;
  readonly door: Door;
  /** The widget, with its form shown. */
  readonly widget: Widget;
  /** Another one, once there is. */
  readonly second: Widget | null;
  /** Whose connections are counted. */
  readonly user: string;
  readonly token: string;
  readonly integration: string;
  /** Presses Connect, and follows the link where that is the way. Answers the provider's window. */
  connect(widget?: Widget): Promise<Tab>;
  /** Opens another page with a widget for the same person: the second one. */
  openAnother(): Promise<Widget>;
}

/** Opens the page with the widget, up to its form. */
export async function openStage(world: World, browser: Browser, row: Row, way: Way): Promise<Stage> {
  const { integration = 'demo-oauth2' } = row;
  const door = world.doors[row.door ?? 'own'];
  const user = `u_${randomUUID()}`;
  const token = await door.token(user, [integration]);

  async function openPage(): Promise<Widget> {
    const widget = widgetIn(await (way === 'hosted' ? openHostedPage() : openHostPage()));
    await widget.sees('submit');
    return widget;
  }

  function openHostedPage(): Promise<Tab> {
    const query = new URLSearchParams({ session_token: token, apiURL: door.url, ...row.page });
    return browser.open(`${door.pageUrl}/?${query}`);
  }

  async function openHostPage(): Promise<Tab> {
    const query = new URLSearchParams({ ...(way === 'link' && { open: 'null' }), ...row.page });
    const tab = await browser.open(`${world.siteUrl}/host?${query}`);
    await tab.evaluate((options) => window.openWidget(options), {
      sessionToken: token,
      apiURL: door.url,
      integration,
      user,
      resolves: row.resolves ?? false,
    });
    return tab;
  }

  const widget = await openPage();
  let second: Widget | null = null;
  return {
    way,
    world,
    browser,
    door,
    widget,
    get second() {
      return second;
    },
    user,
    token,
    integration,
    async connect(by = widget) {
      if (way !== 'link') return browser.opened(() => by.press('submit'));
      await by.press('submit');
      return followLink(browser, by);
    },
    async openAnother() {
      second = await openPage();
      return second;
    },
  };
}

/** Follows the plain link of the waiting screen. */
export function followLink(browser: Browser, { tab }: Widget, place = 'connect-ui'): Promise<Tab> {
  return browser.opened(() => tab.press(`${place} >>> a[rel="opener"]`));
}
