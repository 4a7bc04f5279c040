import type { Locator, Page } from '@playwright/test';
import { choose, openWidget, part } from './widget.js';
import { expect, type World } from './world.js';

/** What a person types into a form, by the fields' names on the wire. */
export type Filling = Readonly<Record<string, string>>;

/** Returns what the demo's provider accepts for an integration. */
export function rightFilling({ provider }: Pick<World, 'provider'>, key: string): Filling {
  const { privateKey, ...others } = provider.developerSettings.accounts[key] ?? {};
  return {
    ...others,
    // An input keeps no end of line after the last line, and a key does not need it.
    ...(privateKey !== undefined && { privateKey: privateKey.trim() }),
    ...params[key],
  };
}

/** What is asked besides an account; any words will do. */
const params: Readonly<Record<string, Filling>> = {
  'demo-oauth2-cc': { workspace: 'acme' },
  'demo-oauth2-subdomain': { subdomain: 'acme' },
  'demo-aws-sigv4': { region: 'us-east-1' },
};

/** Opens the widget and goes to the form of an integration. */
export async function openForm(page: Page, world: World, key: string): Promise<void> {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, key);
  await expect(part(page, 'submit')).toBeVisible();
}

/** Opens a form and waits for the code that helps to fill it in, which comes after it. */
export async function openHelpfulForm(page: Page, world: World, key: string): Promise<void> {
  const asked = page.waitForRequest(/\/chunks\/assist-/);
  await openForm(page, world, key);
  const url = (await asked).url();
  // The same module once more: whoever asked before has it by then.
  await page.evaluate((address) => import(address), url);
}

/** Finds the input of a field by its name on the wire. */
export function field(page: Page, name: string): Locator {
  return page.locator(`connect-ui [part~="input"][id$=".${name}"]`);
}

/** Types into all fields of a filling. */
export async function fillIn(page: Page, filling: Filling): Promise<void> {
  for (const [name, value] of Object.entries(filling)) await field(page, name).fill(value);
}

/** Checks that a form still holds what was typed. */
export async function expectFilled(page: Page, filling: Filling): Promise<void> {
  for (const [name, value] of Object.entries(filling)) await expect(field(page, name)).toHaveValue(value);
}

/** Reads the connection that the widget has just told its host of, as the host's backend does. */
export async function readConnected(page: Page, world: World) {
  await expect(part(page, 'success')).toBeVisible();
  const told = await page.evaluate(() =>
    window.heard.flatMap((event) => (event.type === 'connect' ? [event.detail] : [])),
  );
  const [{ connectionId, providerConfigKey } = { connectionId: null, providerConfigKey: '' }] =
    told.slice(-1);
  const { credentials, connection_config, tags } = await world.nango.getConnection(
    providerConfigKey,
    String(connectionId),
  );
  return { credentials, connection_config, tags };
}
