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
  const tabOf = createTabs(context);
  return {
    engine,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return tabOf(page);
    },
    tabs: async () => context.pages().map(tabOf),
    async opened(act) {
      const [page] = await Promise.all([context.waitForEvent('page'), act()]);
      return tabOf(page);
    },
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

/** Makes what makes tabs of pages; listens to their consoles from now on. */
function createTabs(context: BrowserContext): (page: Page) => Tab {
  const complaints = new WeakMap<Page, string[]>();
  const keep = (page: Page | null, complaint: string) => {
    if (page) complaints.set(page, [...(complaints.get(page) ?? []), complaint]);
  };
  context.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') keep(said.page(), said.text());
  });
  context.on('weberror', (thrown) => keep(thrown.page(), String(thrown.error())));
  return (page) => tabOf(page, () => complaints.get(page) ?? []);
}

function tabOf(page: Page, complaints: () => readonly string[]): Tab {
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
    pressAt: (x, y) => page.mouse.click(x, y),
    async wheel(x, y, px) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, px);
    },
    type: (selector, text) => find(page, selector).fill(text),
    key: (name) => page.keyboard.press(name),
    write: (text) => page.keyboard.type(text),
    text: (selector) => find(page, selector).innerText(),
    isVisible: (selector) => find(page, selector).isVisible(),
    evaluate,
    // Playwright's own way makes the page evaluate a text, which strict pages forbid.
    until: (run, what) => eventually(() => evaluate(run), what),
    complaints: async () => complaints(),
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
