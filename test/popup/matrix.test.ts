import { test as base } from '@playwright/test';
import { openBrowser } from './browsers.js';
import { playCell } from './cell.js';
import type { Browser, Engine } from './driver.js';
import { allWays } from './row.js';
import { rows } from './rows.js';
import { startWorld, type World } from './world.js';

/** Servers and browser live as long as the worker. */
const test = base.extend<object, { engine: Engine; world: World; browserOfEngine: Browser }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
    async ({}, use) => {
      const world = await startWorld();
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
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

for (const row of rows) {
  test.describe(row.says, () => {
    for (const way of row.ways ?? allWays) {
      test(way, ({ world, browserOfEngine }) => playCell(world, browserOfEngine, row, way));
    }
  });
}
