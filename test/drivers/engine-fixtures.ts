import type { Fixtures } from '@playwright/test';
import { openBrowser } from './browsers.js';
import type { Browser, Engine } from './driver.js';

/** What a test of an engine is given for as long as its worker lives. */
export interface EngineFixtures {
  engine: Engine;
  browserOfEngine: Browser;
}

/** The project's engine, and a browser of it. */
export const engineFixtures: Fixtures<object, EngineFixtures> = {
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
};
