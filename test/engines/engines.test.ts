import { expect } from '@playwright/test';
import { test as worldly } from '../browser/world.js';
import { type EngineFixtures, engineFixtures } from '../drivers/engine-fixtures.js';
import { rows } from './rows.js';
import { openStage } from './stage.js';

/** The browser lives as long as the worker. */
const test = worldly.extend<object, EngineFixtures>(engineFixtures);

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
