import type { Page } from '@playwright/test';
import { field, openHelpfulForm } from './fillings.js';
import { choose, details, part } from './widget.js';
import { expect, test as worldly } from './world.js';

/** A test in which the browser’s own questions are failures. */
const test = worldly.extend<{ noQuestionOfTheBrowser: undefined }>({
  noQuestionOfTheBrowser: [
    async ({ page }, use) => {
      const questions: string[] = [];
      page.on('dialog', (question) => {
        questions.push(question.message());
        void question.dismiss();
      });
      await use(undefined);
      expect(questions).toEqual([]);
    },
    { auto: true },
  ],
});

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
  await openHelpfulForm(page, world, 'demo-api-key');
});

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Leave without connecting?' });
const answer = (page: Page, name: string) => question(page).getByRole('button', { name, exact: true });

const waysOut = [
  { name: 'Escape', go: (page: Page) => page.keyboard.press('Escape'), reason: 'escape' },
  { name: 'the close button', go: (page: Page) => part(page, 'close').click(), reason: 'dismissed' },
];

for (const { name, go, reason } of waysOut) {
  test(`${name} asks before what was typed is lost`, async ({ page }) => {
    const input = field(page, 'apiKey');
    await input.fill('half-a-key');
    await input.focus();
    await go(page);
    await expect(question(page)).toBeVisible();
    await expect(answer(page, 'Keep editing')).toBeFocused();
    await answer(page, 'Keep editing').click();
    await expect(question(page)).toHaveCount(0);
    await expect(input).toHaveValue('half-a-key');

    await go(page);
    await answer(page, 'Leave').click();
    await expect(page.locator('connect-ui')).toHaveCount(0);
    expect(await details(page, 'close')).toMatchObject([{ reason, attemptMayComplete: false }]);
  });

  test(`${name} leaves at once when nothing was typed`, async ({ page }) => {
    await go(page);
    await expect(page.locator('connect-ui')).toHaveCount(0);
    expect(await details(page, 'close')).toMatchObject([{ reason }]);
  });
}

test('the way back asks too, and then leads to the picker', async ({ page }) => {
  await field(page, 'apiKey').fill('half-a-key');
  await part(page, 'back').click();
  await answer(page, 'Keep editing').click();
  await expect(field(page, 'apiKey')).toHaveValue('half-a-key');
  await expect(part(page, 'back')).toBeFocused();
  await part(page, 'back').click();
  await answer(page, 'Leave').click();
  await expect(part(page, 'integration').first()).toBeVisible();
  await choose(page, 'demo-api-key');
  await expect(field(page, 'apiKey')).toHaveValue('');
});

test('the way back leads to the picker at once when nothing was typed', async ({ page }) => {
  await part(page, 'back').click();
  await expect(part(page, 'integration').first()).toBeVisible();
});

test('whoever keeps editing is back where they were typing', async ({ page }) => {
  const input = field(page, 'apiKey');
  await input.fill('half-a-key');
  await input.focus();
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeVisible();
  // A second Escape means to stay: the question is what is closed by it.
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  await expect(input).toBeFocused();
  await page.keyboard.press('Escape');
  await answer(page, 'Keep editing').click();
  await expect(input).toBeFocused();
});

test('what was typed and taken away again is nothing to ask about', async ({ page }) => {
  await field(page, 'apiKey').fill('half-a-key');
  await field(page, 'apiKey').fill('');
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
});
