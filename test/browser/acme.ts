import type { Locator, Page } from '@playwright/test';
import { part, row } from './widget.js';
import { answerProvider, expect } from './world.js';

/** Finds the cards of an integration, newest first. */
export const saved = (page: Page, integration: string) =>
  page.locator(`[data-connection][data-integration="${integration}"]`);

/** Finds what the log says about webhooks, newest first. */
export const webhooks = (page: Page) => page.locator('#events [data-event="webhook"]');

/** Fills in the form of `demo-api-key` and goes on to the end. */
export async function typeKey(page: Page): Promise<void> {
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await part(page, 'done').click();
}

/** Connects by API key and returns the card. */
export async function connectKey(page: Page): Promise<Locator> {
  await page.locator('#connect').click();
  await row(page, 'demo-api-key').click();
  await typeKey(page);
  await expect(page.locator('#status')).toHaveText('Demo API key is connected.');
  return cardOf(page, saved(page, 'demo-api-key').first());
}

/** Pins a card by its connection, as others may come before it. */
export async function cardOf(page: Page, card: Locator): Promise<Locator> {
  const id = await card.getAttribute('data-connection');
  return page.locator(`[data-connection="${id}"]`);
}

/** Presses what opens the provider's window, and allows what it asks. */
export async function allow(page: Page): Promise<void> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  await part(page, 'done').click();
}
