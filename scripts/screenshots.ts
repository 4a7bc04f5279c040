// Makes the README's pictures. With `--record`, records the screenshots that tests compare with, too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { planDemo } from '../demo/start/plan.js';
import { startDemo } from '../demo/start/servers.js';
import { launchOptions } from '../test/browser/chromium.js';

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } });

const repository = fileURLToPath(new URL('..', import.meta.url));
/** A README is read on phones, too. */
const mostBytes = 120_000;
/** Logs and links say the same time in each picture of the same widget. */
const noon = new Date('2026-11-21T12:00:00Z');

/** A link of its own in each picture would be another code in each. */
const connectLink = {
  link: 'https://connect.acme.example/?session_token=nango_connect_session_0f3a',
  expiresAt: new Date(noon.getTime() + 30 * 60_000).toISOString(),
};

interface Picture {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  /** Goes on from the host's page to what is shown. */
  prepare(page: Page): Promise<void>;
}

const part = (page: Page, name: string) => page.locator(`connect-ui [part~="${name}"]`);

async function openPicker(page: Page): Promise<void> {
  await page.locator('#connect').click();
  await part(page, 'integration').nth(9).waitFor();
}

async function choose(page: Page, name: string): Promise<void> {
  await openPicker(page);
  await part(page, 'search').fill(name);
  await part(page, 'integration').first().click();
  await part(page, 'submit').waitFor();
}

const pictures: readonly Picture[] = [
  { name: 'picker', prepare: openPicker },
  {
    name: 'form-dark',
    options: { colorScheme: 'dark' },
    prepare: (page) => choose(page, 'Algolia'),
  },
  {
    name: 'handoff',
    async prepare(page) {
      await page.route('**/api/connect-link', (route) => route.fulfill({ json: connectLink }));
      await choose(page, 'Algolia');
      await page.getByRole('button', { name: 'Continue on another device' }).click();
      await part(page, 'handoff').getByRole('img').waitFor();
    },
  },
  {
    name: 'phone-arabic',
    options: { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 },
    async prepare(page) {
      await page.evaluate(() => {
        document.documentElement.lang = 'ar';
      });
      await openPicker(page);
    },
  },
];

async function makePictures(): Promise<void> {
  const planned = planDemo(process.env);
  if (!planned.ok) throw new Error(planned.problem);
  const data = mkdtempSync(join(tmpdir(), 'connect-ui-screenshots-'));
  const demo = await startDemo(planned.plan, { data, assets: join(repository, 'dist') });
  const { args, ...launch } = launchOptions();
  // Else a picture that is painted in two goes may differ by a shade.
  const browser = await chromium.launch({
    ...launch,
    args: [...args, '--disable-partial-raster', '--num-raster-threads=1'],
  });
  try {
    for (const { name, options, prepare } of pictures) {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        locale: 'en-US',
        timezoneId: 'UTC',
        ...options,
      });
      await page.clock.setFixedTime(noon);
      await page.goto(demo.hostUrl);
      await prepare(page);
      await page.waitForLoadState('networkidle');
      // What is pointed at looks otherwise.
      await page.mouse.move(0, 0);
      const picture = await page.screenshot({ animations: 'disabled' });
      if (picture.length > mostBytes) throw new Error(`${name} is too large: ${picture.length} bytes.`);
      writeFileSync(join(repository, 'docs/images', `${name}.png`), picture);
      console.log(`docs/images/${name}.png: ${picture.length} bytes`);
      await page.close();
    }
  } finally {
    await browser.close();
    await demo.close();
    rmSync(data, { recursive: true });
  }
}

await makePictures();
if (values.record) {
  // Of screens that are shown no more, too.
  rmSync(join(repository, 'test/a11y/screens'), { recursive: true, force: true });
  const args = ['playwright', 'test', '--project=a11y', 'screens.test.ts', '--update-snapshots=all'];
  execFileSync('npx', args, { cwd: repository, stdio: 'inherit' });
}
