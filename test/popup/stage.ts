import { randomUUID } from 'node:crypto';
import type { Browser, Tab } from '../drivers/driver.js';
import { eventually } from '../drivers/eventually.js';
import { openPage } from './open-page.js';
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
  readonly token: string;
  readonly user: string;
  /** Presses Connect, and follows the link where that is the way. Answers the provider's window. */
  connect(by?: Widget): Promise<Tab>;
  /** Opens the provider's page once more from the waiting screen. */
  openAgain(): Promise<Tab>;
  /** Waits until a window is lost from sight for the `times`th time; one that a link opened never was in it. */
  loseSight(times?: number): Promise<void>;
  /** Opens another page with a widget for the same person: the second one. */
  openAnother(): Promise<Widget>;
  /** Opens a link to the hosted page: the second widget is there. */
  openLink(link: string): Promise<Widget>;
  /** Ids of the connections that the person has in the backend. */
  connections(): Promise<readonly string[]>;
  /** Waits until the backend has so many. */
  backendHas(count: number): Promise<void>;
  /** Lets through what the row holds back. */
  release(): void;
}

/** Opens the page with the widget, up to its form. */
export async function openStage(world: World, browser: Browser, row: Row, way: Way): Promise<Stage> {
  const { integration = 'demo-oauth2', setting, treats } = row;
  const door = world.doors[row.door ?? 'own'];
  const user = `u_${randomUUID()}`;
  const token = await door.token(user, [integration]);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  if (treats) door.proxy.treat((asked) => treats(asked, released));

  const open = () => openPage({ world, browser, door, row, way, user, token, integration });
  const [widget, beside = null] = await open();
  let second = setting === 'two widgets' ? beside : null;

  const connections = async () => (await door.connections(user)).map(({ connection_id: id }) => id);
  const followLink = (by: Widget) => browser.opened(() => by.followLink());
  return {
    way,
    world,
    browser,
    door,
    widget,
    get second() {
      return second;
    },
    token,
    user,
    release,
    connections,
    async connect(by = widget) {
      if (way !== 'link') return browser.opened(() => by.press('submit'));
      await by.press('submit');
      return followLink(by);
    },
    openAgain: () =>
      way === 'link' ? followLink(widget) : browser.opened(() => widget.pressButton('Open it again')),
    async loseSight(times = 1) {
      if (way === 'link') return;
      const losses = async () => (await widget.heard()).filter((word) => word === 'popup_lost').length;
      await eventually(async () => (await losses()) === times, 'the window is lost from sight');
    },
    async openAnother() {
      [second] = await open();
      return second;
    },
    async openLink(link) {
      second = widgetIn(await browser.open(link));
      await second.sees('submit');
      return second;
    },
    backendHas: (count) =>
      eventually(async () => (await connections()).length === count, `the backend has ${count} connections`),
  };
}
