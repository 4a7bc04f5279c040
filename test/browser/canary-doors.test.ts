import type { FrameLocator, Page } from '@playwright/test';
import { test } from './acme.js';
import { canary, canaryMark } from './canary.js';
import { type Sighting, seenInPage, watch } from './sightings.js';
import { choose } from './widget.js';
import { expect } from './world.js';

const tokenMark = 'nango_connect_session_';

/** Where a page shows its widget, or a frame with it. */
type Place = Page | FrameLocator;

async function sendKey(place: Place): Promise<void> {
  await place.locator('connect-ui [part~="input"]').fill(canary(0));
  await place.locator('connect-ui [part~="submit"]').click();
  await place.locator('connect-ui [part~="notice"]').waitFor();
}

async function chooseAndSend(place: Place): Promise<void> {
  await choose(place, 'demo-api-key');
  await sendKey(place);
}

/** How a person sends a key at each door of Acme. */
const doors: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/doors/element/': chooseAndSend,
  '/doors/isolated/': (page) => chooseAndSend(page.frameLocator('connect-ui iframe')),
  '/doors/nango/': async (page) => {
    await page.locator('#here').click();
    await chooseAndSend(page);
  },
  '/doors/nango/#frame': async (page) => {
    await page.locator('#frame').click();
    await chooseAndSend(page.frameLocator('#connect-ui'));
  },
  '/doors/headless/': async (page) => {
    await page.getByLabel('API key').fill(canary(0));
    await page.getByRole('button').click();
    await expect(page.locator('#outcome')).toHaveText('Not connected: credentials_rejected.');
  },
  '/doors/without-script/': async (page) => {
    await page.locator('connect-button').click();
    await sendKey(page);
  },
  '/pages/react-19/': async (page) => {
    await page.getByRole('button', { name: 'Connect an account', exact: true }).click();
    await chooseAndSend(page);
  },
  '/pages/vue/': async (page) => {
    await page.getByRole('button', { name: 'Connect an account', exact: true }).click();
    await chooseAndSend(page);
  },
};

/** Keeps what any frame of a page is refused by its policy. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { violated(what: string): void }).violated(`${violatedDirective} ${blockedURI}`),
    );
  });
  return violations;
}

/** Names sightings of any token alike. */
const anonymous = (seen: Iterable<Sighting>) =>
  [...new Set([...seen].map((one) => one.replace(/^nango_connect_session_\w+/, 'token')))].sort();

const send = 'POST /api-auth/api-key/demo-api-key';
const read = (path: string) => `token: GET ${path} header authorization`;
/** Where the wire demands them. */
const demanded = [
  `${canary(0)}: ${send} body apiKey`,
  read('/connect/session'),
  read('/integrations'),
  read('/providers/demo-api-key'),
  `token: ${send} query connect_session_token`,
];

for (const [path, connect] of Object.entries(doors)) {
  test(`at the door ${path} a key and the token go where the wire demands and nowhere else, and no policy is broken`, async ({
    page,
    world,
  }) => {
    const marks = [canaryMark, tokenMark];
    const seen = watch(page, world.apiUrl, marks);
    const violations = await violationsOf(page);
    await page.goto(`${world.hostUrl}${path}`, { timeout: 80_000 });
    await connect(page);
    expect(anonymous(seen)).toEqual(demanded);
    const places = await Promise.all(page.frames().map((frame) => seenInPage(frame, marks)));
    expect(anonymous(places.flat())).toEqual(['token: resource timing']);
    expect(violations).toEqual([]);
  });
}

test('a connect link is where its token is until the page has read it', async ({ page, world }) => {
  const marks = [canaryMark, tokenMark];
  const { data } = await world.nango.createConnectSession({ end_user: { id: world.person } });
  const seen = watch(page, world.apiUrl, marks);
  await page.goto(data.connect_link);
  await chooseAndSend(page);
  expect(anonymous(seen)).toEqual(demanded);
  expect(anonymous(await seenInPage(page, marks))).toEqual([
    'token: resource timing',
    'token: sessionStorage',
  ]);
});
