import type { Tab } from './driver.js';

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
  try {
    await tab.press(`#${decision}`);
  } catch (thrown) {
    // The answer may close the window before the press is acknowledged.
    if (await tab.isOpen()) throw thrown;
  }
}
