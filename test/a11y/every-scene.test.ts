import type { Page } from '@playwright/test';
import { presentations } from '../../stories/presentations.js';
import type { Finding } from './page/findings.js';
import { expect, test } from './stage.js';

test.use({ reducedMotion: 'reduce' });

async function findEverywhere(stage: Page, looks: readonly Finding[], language = 'en') {
  const found: string[] = [];
  for (const presentation of presentations) {
    await stage.evaluate((given) => window.stage.set(given), {
      scheme: 'light',
      language,
      presentation,
    } as const);
    const lines = await stage.evaluate((given) => window.stage.findEverywhere(given), looks);
    found.push(...lines.map((line) => `${presentation}, ${line}`));
  }
  return found;
}

test('dialogs have names, targets 24 px, faults words and signs, and nothing moves for those who want it still', async ({
  stage,
}) => {
  const looks = ['namelessDialogs', 'smallTargets', 'bareFaults', 'movements'] as const;
  expect(await findEverywhere(stage, looks)).toEqual([]);
});

test.describe('in colours of the person’s own', () => {
  test.use({ forcedColors: 'active' });

  test('every control is told from text by a line or a drawing', async ({ stage }) => {
    expect(await findEverywhere(stage, ['unseenControls'])).toEqual([]);
  });
});

// German has the longest words, Arabic is written from right to left.
for (const language of ['en', 'de', 'ar']) {
  test.describe(`on a screen of 1,280 px at 400 %, ${language}`, () => {
    test.use({ viewport: { width: 320, height: 256 } });

    test('nobody scrolls sideways, and the widest text spacing cuts no text', async ({ stage }) => {
      expect(await findEverywhere(stage, ['sideways', 'cutWhenSpacedOut'], language)).toEqual([]);
    });
  });

  test(`the widest text spacing cuts no text, ${language}`, async ({ stage }) => {
    expect(await findEverywhere(stage, ['cutWhenSpacedOut'], language)).toEqual([]);
  });
}
