import type { Locator, Page } from '@playwright/test';
import { people } from '../../demo/host/people.js';
import { choose, part } from './widget.js';
import {
  answerProvider,
  expect,
  portsOf,
  startServers,
  type World,
  test as worldly,
  worldOf,
} from './world.js';

/** A test with an Acme of its own and all that is behind it. Its person is whom Acme signs in. */
export const test = worldly.extend<{ world: World & { readonly hostUrl: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
  world: async ({}, use, info) => {
    const servers = await startServers(portsOf(info).own);
    await use(worldOf(servers, people[0].id));
    await servers.close();
  },
});

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

/** Connects by API key and returns the card, the only one. */
export async function connectKey(page: Page): Promise<Locator> {
  await page.locator('#connect').click();
  await choose(page, 'demo-api-key');
  await typeKey(page);
  await expect(page.locator('#status')).toHaveText('Demo API key is connected.');
  return saved(page, 'demo-api-key');
}

/** Presses what opens the provider's window, and allows what it asks. */
export async function allow(page: Page): Promise<void> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  await part(page, 'done').click();
}
