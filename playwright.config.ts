import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/browser/chromium.ts';
import { type Engine, engines } from './test/drivers/driver.ts';
import { isTried } from './test/drivers/engines.ts';
import { notDrivableIn } from './test/popup/not-drivable.ts';

export default defineConfig<object, { engine: Engine }>({
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous, because machines are slow at times; nothing waits for as long when it works.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    {
      name: 'browser',
      testDir: 'test/browser',
      use: {
        browserName: 'chromium',
        launchOptions: launchOptions(),
        trace: 'retain-on-failure',
      },
    },
    {
      name: 'a11y',
      testDir: 'test/a11y',
      snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
      use: { browserName: 'chromium', launchOptions: launchOptions() },
    },
    {
      name: 'site',
      testDir: 'test/site',
      use: { browserName: 'chromium', launchOptions: launchOptions() },
    },
    {
      name: 'faults',
      testDir: 'test/faults',
      use: { browserName: 'chromium', launchOptions: launchOptions() },
    },
    ...engines.filter(isTried).flatMap((engine) => {
      const project = { testDir: 'test/popup', grepInvert: notDrivableIn(engine), use: { engine } };
      return [
        { name: `engines-${engine}`, testDir: 'test/engines', use: { engine } },
        { ...project, name: `popup-${engine}` },
        { ...project, name: `brief-${engine}`, grep: /@brief/ },
      ];
    }),
  ],
});
