import { expect } from '@playwright/test';
import type { Browser, Tab } from '../drivers/driver.js';
import type { Last, Row, Way } from './row.js';
import { openStage, type Stage } from './stage.js';
import { closeWords, type Widget } from './widget.js';
import type { World } from './world.js';

/** What each view shows of itself. */
const signs: Readonly<Record<Exclude<Last['view'], 'closed'>, string>> = {
  'view:loading': 'dialog',
  'view:picker': 'search',
  'view:form': 'submit',
  'view:waiting': 'waiting',
  'view:success': 'success',
  'view:failed': 'notice',
};

/** Expects of something what it becomes before long. */
const soon = <Value>(look: () => Promise<Value>, message: string) =>
  expect.poll(look, { message, intervals: [25, 50] });

/** Plays a row in one way and asserts how it ends. Leaves the browser empty and the line to the API whole. */
export async function playCell(world: World, browser: Browser, row: Row, way: Way): Promise<void> {
  try {
    const stage = await openStage(world, browser, row, way);
    await row.happens(stage);
    await expectEnding(stage, row);
  } finally {
    for (const { proxy } of Object.values(world.doors)) proxy.restore();
    for (const tab of await browser.tabs()) await tab.close();
  }
}

async function expectEnding(stage: Stage, row: Row): Promise<void> {
  const { browser, connections, way, widget, second, world } = stage;
  const ending = typeof row.ends === 'function' ? row.ends(way) : row.ends;
  const widgets = ending.second && second ? [widget, second] : [widget];
  const lasts = ending.second ? [ending, ending.second] : [ending];
  for (const [index, one] of widgets.entries()) await expectLast(one, lasts[index] ?? ending);
  await soon(async () => (await connections()).length, 'connections in the backend').toBe(ending.connections);
  for (const one of widgets)
    for (const id of await one.heardIds()) if (id !== null) expect(await connections()).toContain(id);

  for (const [index, one] of widgets.entries()) await expectClose(one, lasts[index] ?? ending, world);
  for (const { tab } of widgets) await expectNothingLeft(tab);
  const windows = async () => addressesBesides(widgets, await browser.tabs());
  await soon(windows, 'windows of the provider that are open').toHaveLength(ending.windowsLeft ?? 0);
  expect(await connections()).toHaveLength(ending.connections);
}

async function addressesBesides(
  widgets: readonly Widget[],
  tabs: readonly Tab[],
): Promise<readonly string[]> {
  const addresses = await Promise.all(tabs.map((tab) => tab.url()));
  for (const { tab } of widgets) {
    const own = addresses.indexOf(await tab.url());
    if (own >= 0) addresses.splice(own, 1);
  }
  return addresses;
}

async function expectLast(widget: Widget, { view, shows, hears, reads }: Last): Promise<void> {
  await soon(() => widget.heard(), 'what the host heard').toEqual(hears);
  if (view === 'closed') return;
  expect(hears.findLast((word) => word.startsWith('view:'))).toBe(view);
  await widget.sees(shows ?? signs[view]);
  if (reads !== undefined) await widget.reads(reads);
}

async function expectClose(
  widget: Widget,
  { view, hears, mayComplete = false }: Last,
  { doors }: World,
): Promise<void> {
  const address = await widget.tab.url();
  // A link's page has no button that would pretend to close it.
  const isLink = Object.values(doors).some(({ pageUrl }) => address.startsWith(pageUrl));
  const reason = view === 'view:success' && !isLink ? 'done' : 'host';
  if (reason === 'done') await widget.press('done');
  else if (view !== 'closed') await widget.close();
  const all = view === 'closed' ? hears : [...hears, closeWords(reason, mayComplete)];
  await soon(() => widget.heard(), 'what the host heard in the end').toEqual(all);
}

async function expectNothingLeft(tab: Tab): Promise<void> {
  // A window that has its answer is given a second to close by itself.
  await soon(() => tab.evaluate(() => window.leftovers()), 'what is left of the widget').toEqual({
    sockets: 0,
    timers: 0,
    listeners: 0,
  });
}
