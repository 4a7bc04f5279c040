import { type BrowserContext, chromium, firefox, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import type { Browser, Engine, Tab } from './driver.js';
import { findFirefox } from './engines.js';
import { eventually, timeoutMs } from './eventually.js';

/** Opens a browser that Playwright drives. */
export async function openPlaywrightBrowser(engine: Exclude<Engine, 'webkit'>): Promise<Browser> {
  const browser = await (engine === 'chromium' ? launchChromium() : launchFirefox());
  const context = await browser.newContext();
  context.setDefaultTimeout(timeoutMs);
  return {
    engine,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return tabOf(page);
    },
    tabs: async () => context.pages().map(tabOf),
    opened: (act) => opened(context, act),
    close: () => browser.close(),
  };
}

function launchChromium() {
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
  return chromium.launch({ executablePath: findChromium(), args });
}

function launchFirefox() {
  return firefox.launch({ channel: 'moz-firefox', executablePath: findFirefox() });
}

async function opened(context: BrowserContext, act: () => Promise<unknown>): Promise<Tab> {
  const [page] = await Promise.all([context.waitForEvent('page'), act()]);
  return tabOf(page);
}

function tabOf(page: Page): Tab {
  const evaluate = <Arguments extends readonly unknown[], Answer>(
    run: (...given: Arguments) => Answer,
    ...given: Arguments
  ): Promise<Awaited<Answer>> => page.evaluate(`(${run})(...${JSON.stringify(given)})`);
  return {
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    async back() {
      await page.goBack();
    },
    url: async () => page.url(),
    isOpen: async () => !page.isClosed(),
    show: () => page.bringToFront(),
    press: (selector) => find(page, selector).click(),
    type: (selector, text) => find(page, selector).fill(text),
    text: (selector) => find(page, selector).innerText(),
    isVisible: (selector) => find(page, selector).isVisible(),
    evaluate,
    // Playwright's own way makes the page evaluate a text, which strict pages forbid.
    until: (run, what) => eventually(() => evaluate(run), what),
    close: () => page.close(),
  };
}

/** Playwright looks into shadow roots by itself, but not into frames. */
function find(page: Page, selector: string): Locator {
  const steps = selector.split(' >>> ');
  const last = steps.pop() ?? '';
  let place: Pick<Page, 'locator' | 'frameLocator'> = page;
  for (const step of steps) place = step.endsWith('iframe') ? place.frameLocator(step) : place.locator(step);
  return place.locator(last).first();
}
