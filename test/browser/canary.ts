import type { Page } from '@playwright/test';
import { keyWith } from './by-hand.js';
import { type Sighting, seenInPage, watch } from './sightings.js';
import { choose, openWidget, part } from './widget.js';
import { expect, type World } from './world.js';

/** How every canary begins. */
export const canaryMark = 'canary-';

/** Makes the canary of a field, another for each. */
export function canary(place: number): string {
  return `${canaryMark}${place}-do-not-leak`;
}

/** How every session token begins. */
const tokenMark = 'nango_connect_session_';

/** One opening of the widget, watched from the start. */
export interface Watched {
  readonly token: string;
  /** What left the page so far. */
  readonly seen: ReadonlySet<Sighting>;
  /** What of it stands in the page now. */
  inPage(): Promise<readonly Sighting[]>;
}

/** Opens the form of an integration. `defaults` are what a host sets for it in the session. */
export async function openForm(
  page: Page,
  world: World,
  key: string,
  defaults?: Readonly<Record<string, string>>,
): Promise<Watched> {
  await page.goto(`${world.siteUrl}/strict`);
  const { data } = await world.nango.createConnectSession({
    end_user: { id: world.person },
    ...(defaults && { integrations_config_defaults: { [key]: { connection_config: { ...defaults } } } }),
  });
  const marks = [canaryMark, tokenMark];
  const seen = watch(page, world.apiUrl, marks);
  await openWidget(page, { sessionToken: data.token, apiURL: world.apiUrl });
  await choose(page, key);
  await expect(part(page, 'submit')).toBeVisible();
  return { token: data.token, seen, inPage: () => seenInPage(page, marks) };
}

/** Types another canary into each field; keys get theirs in their first line. */
export async function typeCanaries(page: Page): Promise<void> {
  for (const [place, input] of (await part(page, 'input').all()).entries()) {
    const isKey = (await input.getAttribute('rows')) !== null;
    await input.fill(isKey ? keyWith(canary(place)) : canary(place));
  }
}

/** Presses Connect, and once more where a canary looks unusual to the form. */
export async function press(page: Page): Promise<void> {
  await part(page, 'submit').click();
  if (await part(page, 'submit').filter({ hasText: 'anyway' }).isVisible())
    await part(page, 'submit').click();
}

/** Names where the token has to be seen once a form is shown, and in the request that sends it. */
export function tokenPlaces(token: string, provider: string, last: string): readonly Sighting[] {
  const header = 'header authorization';
  return [
    `${token}: GET /connect/session ${header}`,
    `${token}: GET /integrations ${header}`,
    `${token}: GET /providers/${provider} ${header}`,
    `${token}: ${last} query connect_session_token`,
  ];
}

/**
 * Names the one place in the page where a text stands once it was in the address of a request: the browser keeps a list
 * of those, which nobody can take one away from.
 */
export function inTimings(text: string): Sighting {
  return `${text}: resource timing`;
}
