import { expect } from '@playwright/test';
import { test as worldly } from '../browser/world.js';
import { openBrowser } from '../drivers/browsers.js';
import type { Browser, Engine } from '../drivers/driver.js';
import { rows } from './rows.js';
import { openStage } from './stage.js';

/** The browser lives as long as the worker. */
const test = worldly.extend<object, { engine: Engine; browserOfEngine: Browser }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  browserOfEngine: [
    async ({ engine }, use) => {
      const browser = await openBrowser(engine);
      await use(browser);
      await browser.close();
    },
    // An engine that is not there has to be fetched first.
    { scope: 'worker', timeout: 600_000 },
  ],
});

for (const { says, happens, complains } of rows) {
  test(says, async ({ world, browserOfEngine }) => {
    try {
      const stage = await openStage(world, browserOfEngine);
      await happens(stage);
      const violations = await stage.tab.evaluate(() => window.violations);
      expect(violations.filter(isNotOfBrowser)).toEqual([]);
      const complaints = ((await stage.tab.complaints()) ?? []).filter(isNotOfBrowser);
      expect(complaints.filter((text) => !complains?.test(text))).toEqual([]);
    } finally {
      for (const tab of await browserOfEngine.tabs()) await tab.close();
    }
  });
}

/** Firefox looks for an icon of each page by itself, and then complains that the page forbids it. */
function isNotOfBrowser(complaint: string): boolean {
  return !complaint.includes('/favicon.ico');
}
