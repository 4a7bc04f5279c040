import { tell } from './facts.js';
import type { Setting } from './page/main.js';
import { differenceOf, keepLooks, type Looks, recordedLooks } from './recorded.js';
import { expect, test } from './stage.js';

/** One of each screen, and of what is rarest looked at by hand. */
const scenes = [
  'loading',
  'choosing',
  'choosing: not found',
  'preparing',
  'entering',
  'entering: missing',
  'entering: credentials rejected',
  'entering: leaving',
  'choice: open',
  'authorizing: lost',
  'handing',
  'connected',
  'failed: server error',
  'reason, external ID and consent',
  'app, host with links',
  'picker with categories',
];

/** Each scene is compared in each of these. */
const frames: readonly (Setting & { readonly width: number })[] = [
  { width: 1280, scheme: 'light', language: 'en', presentation: 'modal' },
  { width: 1280, scheme: 'dark', language: 'ar', presentation: 'inline' },
  { width: 390, scheme: 'light', language: 'ar', presentation: 'modal' },
  { width: 390, scheme: 'dark', language: 'en', presentation: 'modal' },
];

const count = scenes.length * frames.length;

// Half as large as life: small files, in which all that moves by more than a pixel is still seen.
test.use({ reducedMotion: 'reduce', deviceScaleFactor: 0.5, timezoneId: 'UTC' });

test(`${count} screens look as recorded`, async ({ stage, browser }) => {
  const letters = await stage.evaluate(() => window.stage.lettersOf());
  const here: Looks = { chromium: browser.version(), letters };
  const isRecording = test.info().config.updateSnapshots === 'all';
  const difference = isRecording ? null : differenceOf(recordedLooks(), here);
  if (difference) return tell({ type: 'lines', lines: [`not compared: ${count} screens (${difference})`] });
  // Until when a link works is said without the day on that day.
  await stage.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  for (const { width, ...setting } of frames) {
    await stage.setViewportSize({ width, height: 800 });
    await stage.evaluate((given) => window.stage.set(given), setting);
    for (const scene of scenes) {
      await stage.evaluate((name) => window.stage.show(name), scene);
      const clip = await stage.evaluate(() => {
        const { x, y, width, height } =
          window.stage.root().querySelector('[part=dialog]')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height: Math.min(height, window.innerHeight - y) };
      });
      const name = `${scene} ${width} ${setting.scheme} ${setting.language}`.replace(/\W+/g, '-');
      expect
        .soft(await stage.screenshot({ clip }), name)
        .toMatchSnapshot(`${name}.png`, { maxDiffPixels: 0 });
    }
  }
  if (isRecording) keepLooks(here);
  tell({ type: 'lines', lines: [`screens: ${count} compared, with Chromium ${here.chromium}`] });
});
