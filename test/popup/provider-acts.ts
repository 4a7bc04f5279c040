import type { Tab } from '../drivers/driver.js';

/** Says yes at the provider's page. */
export const approve = (tab: Tab) => answer(tab, 'allow');

/** Says no at the provider's page. */
export const deny = (tab: Tab) => answer(tab, 'deny');

/** Waits until the provider's page is there, whatever it asks. */
export function arrives(tab: Tab): Promise<void> {
  return tab.until(
    () => document.querySelector('#continue, #login, #allow'),
    'the provider asks the person something',
  );
}

/** Goes on to the question whether to allow access; signs in where the provider does not know the person yet. */
export async function signIn(tab: Tab): Promise<void> {
  await arrives(tab);
  if (await tab.isVisible('#continue')) {
    await tab.press('#continue');
    await tab.until(() => !document.querySelector('#continue'), 'the provider goes on');
    await arrives(tab);
  }
  if (await tab.isVisible('#login')) {
    await tab.type('[name=login]', 'sam');
    await tab.type('[name=password]', 'any');
    await tab.press('#login');
  }
  await tab.until(() => document.querySelector('#allow'), 'the provider asks for consent');
}

async function answer(tab: Tab, decision: 'allow' | 'deny'): Promise<void> {
  await signIn(tab);
  await pressLast(tab, `#${decision}`);
}

/** Asks the owner of an organisation to install the app. */
export async function askOwner(tab: Tab): Promise<void> {
  await tab.until(() => document.querySelector('#request'), 'the provider offers to ask the owner');
  await tab.type('[name=login]', 'sam');
  await pressLast(tab, '#request');
}

/** Presses what ends the visit: the window may close before the press is acknowledged. */
async function pressLast(tab: Tab, selector: string): Promise<void> {
  try {
    await tab.press(selector);
  } catch (thrown) {
    if (await tab.isOpen()) throw thrown;
  }
}

/** Leaves for a page that has nothing to do with the sign-in, as by a link of the page. */
export async function goElsewhere(tab: Tab, siteUrl: string): Promise<void> {
  await tab.evaluate((address) => location.assign(address), `${siteUrl}/elsewhere`);
  await tab.until(() => document.querySelector('#elsewhere'), 'the window is elsewhere');
}
