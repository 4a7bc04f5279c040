import type { Page } from '@playwright/test';
import { outcomes } from '../../website/outcomes.js';
import { expect, test } from './site-test.js';

const part = (page: Page, name: string) => page.locator(`connect-ui [part~="${name}"]`);
const typed = 'key-that-nobody-hears-of';

async function begin(page: Page, home: string, outcome: string): Promise<void> {
  await page.goto(`${home}demo/index.html`);
  await page.getByRole('radio', { name: outcomes[outcome]?.name ?? '' }).check();
  await page.getByRole('button', { name: 'Connect an account' }).click();
}

async function fillIn(page: Page): Promise<void> {
  await part(page, 'submit').waitFor();
  for (const input of await part(page, 'input').all()) await input.fill(typed);
  await part(page, 'submit').click();
}

test('a person connects in the live demo by typing a key', async ({ page, home }) => {
  await begin(page, home, 'connects');
  await part(page, 'integration').filter({ hasText: 'Notes' }).click();
  await fillIn(page);
  await expect(page.getByRole('heading', { name: 'Notes is connected' })).toBeVisible();
  await expect(page.getByRole('log')).toContainText('connect');
  await expect(page.getByRole('log')).toContainText('providerConfigKey: "notes"');
  await expect(page.getByRole('log')).not.toContainText(typed);
});

/** What the page hears of each other outcome once the person has pressed Connect. */
const heard: Readonly<Record<string, string>> = {
  'wrong-key': 'credentials_rejected',
  denied: 'access_denied',
  blocked: 'popup_unsure',
  closed: 'popup_lost',
  'two-step': 'providerConfigKey: "payroll"',
  expired: 'session_renewed',
};

for (const [outcome, words] of Object.entries(heard)) {
  test(`the outcome “${outcomes[outcome]?.name}” of the live demo comes about`, async ({ page, home }) => {
    await begin(page, home, outcome);
    await fillIn(page);
    await expect(page.getByRole('log')).toContainText(words);
  });
}

test('the live demo is shown in the page, in the dark and in another language, as it is asked to', async ({
  page,
  home,
}) => {
  await page.goto(`${home}demo/index.html`);
  await page.getByLabel('Presentation').selectOption('inline');
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByLabel('Language').selectOption('de');
  await expect(page.locator('#call')).toContainText("lang: 'de'");
  await page.getByRole('button', { name: 'Connect an account' }).click();
  await expect(page.locator('#stage connect-ui')).toHaveAttribute('lang', 'de');
  await expect(part(page, 'title')).toHaveText('Konto verbinden');
});
