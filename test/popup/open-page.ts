import type { Browser } from '../drivers/driver.js';
import type { Row, Way } from './row.js';
import { type Widget, widgetIn } from './widget.js';
import type { Door, World } from './world.js';

/** What it takes to open a page with a widget in it. */
export interface PageOrder {
  readonly world: World;
  readonly browser: Browser;
  readonly door: Door;
  readonly row: Row;
  readonly way: Way;
  readonly user: string;
  readonly token: string;
  readonly integration: string;
}

/** Opens a page in a tab of its own and waits for the forms of its widgets. */
export async function openPage(order: PageOrder): Promise<readonly [Widget, ...Widget[]]> {
  const widgets = await (order.way === 'hosted' ? openHosted(order) : openHost(order));
  for (const widget of widgets) await widget.sees('submit');
  return widgets;
}

async function openHosted({ browser, door, row, token }: PageOrder): Promise<readonly [Widget]> {
  const query = new URLSearchParams({ session_token: token, apiURL: door.url, ...row.page });
  return [widgetIn(await browser.open(`${door.pageUrl}/?${query}`))];
}

async function openHost(order: PageOrder): Promise<readonly [Widget, ...Widget[]]> {
  const { world, browser, row, way } = order;
  const query = new URLSearchParams({ ...(way === 'link' && { open: 'null' }), ...row.page });
  const options = hostOptions(order);
  if (row.setting === 'framed') {
    const frame = new URLSearchParams({ ...Object.fromEntries(query), options: JSON.stringify(options) });
    query.set('frame', `${world.otherSiteUrl}/host?${frame}`);
    return [widgetIn(await browser.open(`${world.siteUrl}/framing?${query}`), 'iframe >>> connect-ui')];
  }
  const tab = await browser.open(`${world.siteUrl}/host?${query}`);
  const places = row.setting === 'two widgets' ? ['#first', '#second'] : [undefined];
  for (const place of places)
    await tab.evaluate((given) => window.openWidget(given), { ...options, ...(place && { place }) });
  const [first = '', ...others] = places.map((place) => (place ? `${place} connect-ui` : 'connect-ui'));
  return [widgetIn(tab, first), ...others.map((at, index) => widgetIn(tab, at, index + 1))];
}

function hostOptions({ token, door, integration, user, row }: PageOrder) {
  return { sessionToken: token, apiURL: door.url, integration, user, ...row.host };
}
