import type { Browser, CDPSession, Page } from '@playwright/test';

/** What is measured of one way to open; the shorter ones leave something out. Times in milliseconds. */
export interface Sample {
  /** From the call, its script being there, until rows are painted. */
  readonly open: number;
  /** From the navigation until rows are painted. */
  readonly openFromNavigation: number;
  readonly floor: number;
  readonly floorFromNavigation: number;
  /** From the press of a row until its form is painted, its provider read ahead. */
  readonly formWarm: number;
  /** The same with nothing read ahead. */
  readonly formCold: number;
  /** From the press of *Connect* until the host hears of the connection. */
  readonly connect: number;
  /** From each key until the list is painted. */
  readonly keys: readonly number[];
  readonly nodes: number;
  /** Those over 50 ms that ended after the data had arrived. */
  readonly longTasks: readonly number[];
  /** What was asked for until the picker stood, in this order. */
  readonly requests: readonly string[];
}

/** Where a visit goes, and how fast its computer is. */
export interface Setting {
  readonly siteUrl: string;
  readonly apiUrl: string;
  /** How many times slower than this computer. */
  readonly slowdown: number;
}

/** Each letter finds something, so that each changes the list. */
const searches = ['google', 'hubspot', 'salesforce', 'pipedrive'];

/** Long enough for what comes after the rows: logos, code read ahead. */
const settleMs = 400;

/** Measures each way once, each in a browser profile that knows nothing; the keys only where they are asked for. */
export async function measure(browser: Browser, setting: Setting, withKeys: boolean): Promise<Sample> {
  const called = await visit(browser, setting, 'widget', async ({ page }) => {
    await page.evaluate('ConnectUI.preload()');
    const open = await tookTo(page, 'openIt()');
    await page.waitForTimeout(settleMs);
    return { open, formCold: await number(page, 'choose()') };
  });
  const navigated = await visit(browser, setting, 'widget', walkThrough(withKeys), 'at-once');
  const floor = await visit(browser, setting, 'floor', ({ page }) => tookTo(page, 'openIt()'));
  const floorAtOnce = await visit(browser, setting, 'floor', ({ page }) => paintedAt(page), 'at-once');
  return { ...called, ...navigated, floor, floorFromNavigation: floorAtOnce };
}

/**
 * Weighs what scripts keep alive in a page with the picker open, the page's own and its tools' included. By itself, because
 * what frees the rest throws away compiled code as well.
 */
export function heapWithPicker(browser: Browser, setting: Setting): Promise<number> {
  return visit(browser, setting, 'widget', async ({ page, cdp }) => {
    await page.evaluate('openIt()');
    // The names are made ready to be searched meanwhile.
    await page.waitForTimeout(5 * settleMs);
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  });
}

/** Goes from the navigation to a connection. */
function walkThrough(withKeys: boolean) {
  return async ({ page, requests }: Visit) => {
    const openFromNavigation = await paintedAt(page);
    await page.waitForTimeout(settleMs);
    const atPicker = {
      openFromNavigation,
      requests: [...requests],
      nodes: await number(page, 'countNodes()'),
      longTasks: await page.evaluate<number[]>('longAfterData()'),
      keys: withKeys ? await typeSearches(page) : [],
    };
    const ahead = page.waitForResponse(/\/providers\//);
    await page.locator('connect-ui [part~="integration"]').first().hover();
    await ahead;
    await page.waitForTimeout(settleMs);
    const formWarm = await number(page, 'choose()');
    await page.locator('connect-ui [part~="field"] input').fill('key');
    return { ...atPicker, formWarm, connect: await number(page, 'submit()') };
  };
}

async function typeSearches(page: Page): Promise<readonly number[]> {
  const search = page.locator('connect-ui [part~="search"]');
  let pressed = 0;
  for (const text of searches) {
    for (const letter of text) {
      await search.press(letter);
      pressed += 1;
      await page.waitForFunction(`keys.length === ${pressed}`);
    }
    await search.press('Escape');
    await page.waitForTimeout(100);
  }
  return page.evaluate<number[]>('keys');
}

interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** All addresses that were asked for until now. */
  readonly requests: readonly string[];
}

async function visit<T>(
  browser: Browser,
  { siteUrl, apiUrl, slowdown }: Setting,
  name: 'widget' | 'floor',
  act: (visit: Visit) => Promise<T>,
  way: 'on-call' | 'at-once' = 'on-call',
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${siteUrl}/${name}.html?${way}&api=${encodeURIComponent(apiUrl)}`);
    return await act({ page, cdp, requests });
  } finally {
    await context.close();
  }
}

const number = (page: Page, expression: string) => page.evaluate<number>(expression);
const tookTo = (page: Page, call: string) => number(page, `${call}.then(({ from, to }) => to - from)`);
const paintedAt = (page: Page) => number(page, 'opened.then(({ to }) => to)');
