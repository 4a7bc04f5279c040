import { test as base } from '@playwright/test';
import { type EngineFixtures, engineFixtures } from '../drivers/engine-fixtures.js';
import { playCell } from './cell.js';
import { allWays } from './row.js';
import { rows } from './rows.js';
import { startWorld, type World } from './world.js';

/** Servers and browser live as long as the worker. */
const test = base.extend<object, EngineFixtures & { world: World }>({
  ...engineFixtures,
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
    async ({}, use) => {
      const world = await startWorld();
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
});

for (const [index, row] of rows.entries()) {
  const ways = row.ways ?? allWays;
  test.describe(row.says, () => {
    for (const [place, way] of ways.entries()) {
      // One cell of each row, and each way in turn, where there is no time for all.
      const tag = place === index % ways.length ? '@brief' : [];
      test(way, { tag }, ({ world, browserOfEngine }) => playCell(world, browserOfEngine, row, way));
    }
  });
}
