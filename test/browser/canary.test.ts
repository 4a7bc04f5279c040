import type { Page } from '@playwright/test';
import { openWidget, part, row } from './widget.js';
import { expect, test, type World } from './world.js';

const canary = 'canary-4711-do-not-leak';

/** Where a typed value or the session token was seen: each request by its part, and each place in the page. */
interface Sightings {
  readonly typed: string[];
  readonly token: string[];
}

async function watch(page: Page, token: string): Promise<Sightings> {
  const seen: Sightings = { typed: [], token: [] };
  const note = (place: string, text: string | null | undefined) => {
    if (!text) return;
    const plain = decodeURIComponent(text.replaceAll('+', ' ').replace(/%(?![0-9a-f]{2})/gi, '%25'));
    if (plain.includes(canary)) seen.typed.push(place);
    if (plain.includes(token)) seen.token.push(place);
  };
  page.context().on('request', (request) => {
    const { origin, pathname, search } = new URL(request.url());
    // The provider's own pages come after the API's redirect, which carries neither.
    const place = `${request.method()} ${pathname}`;
    note(`${place} query`, `${origin} ${search}`);
    note(`${place} body`, request.postData());
    for (const [name, value] of Object.entries(request.headers())) {
      // Chromium names the address of the page before; the widget's own requests send none.
      note(`${place} header ${name}`, value);
    }
  });
  page.on('console', (message) => note('console', message.text()));
  return seen;
}

/** Looks for a text in everything of the page that outlives a keystroke or is told to the host. */
async function placesInPage(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate((text) => {
    const places: string[] = [];
    const note = (place: string, value: unknown) => {
      if (String(value).includes(text)) places.push(place);
    };
    note('events', JSON.stringify(window.heard));
    note('localStorage', JSON.stringify({ ...localStorage }));
    note('sessionStorage', JSON.stringify({ ...sessionStorage }));
    note('cookie', document.cookie);
    note('address', location.href);
    note('title', document.title);
    note('history', JSON.stringify(history.state));
    const visit = (root: Document | ShadowRoot) => {
      for (const node of root.querySelectorAll('*')) {
        for (const { name, value } of node.attributes) note(`attribute ${node.localName}[${name}]`, value);
        for (const child of node.childNodes) if (child instanceof Text) note('text', child.data);
        if (node.shadowRoot) visit(node.shadowRoot);
      }
    };
    visit(document);
    return places;
  }, text);
}

async function start(page: Page, world: World, key: string): Promise<{ seen: Sightings; token: string }> {
  await page.goto(`${world.siteUrl}/strict`);
  const token = await world.token(undefined, 'u_canary');
  const seen = await watch(page, token);
  await openWidget(page, { sessionToken: token, apiURL: world.apiUrl });
  await row(page, key).click();
  await expect(part(page, 'submit')).toBeVisible();
  for (const input of await part(page, 'input').all()) await input.fill(canary);
  return { seen, token };
}

const reads = ['GET /connect/session header authorization', 'GET /integrations header authorization'];

for (const [key, provider, path] of [
  ['demo-api-key', 'demo-api-key', '/api-auth/api-key/demo-api-key'],
  ['demo-basic', 'demo-basic', '/api-auth/basic/demo-basic'],
] as const) {
  test(`what is typed for ${key} goes into one request body and nowhere else, refused or not`, async ({
    page,
    world,
  }) => {
    const { seen, token } = await start(page, world, key);
    expect(await placesInPage(page, canary)).toEqual([]);
    await part(page, 'submit').click();
    await expect(part(page, 'notice')).toBeVisible();
    expect(await placesInPage(page, canary)).toEqual([]);
    expect(await placesInPage(page, token)).toEqual([]);
    expect(seen.typed).toEqual([`POST ${path} body`]);
    expect([...new Set(seen.token)].sort()).toEqual(
      [...reads, `GET /providers/${provider} header authorization`, `POST ${path} query`].sort(),
    );
  });
}

test('what is typed before a sign-in goes into the popup’s address, as the wire demands, and nowhere else', async ({
  page,
  world,
}) => {
  const { seen, token } = await start(page, world, 'demo-oauth2-subdomain');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await popup.locator('[name=login]').waitFor();
  // No link with the address is in the page as long as the window can be seen.
  expect(await placesInPage(page, canary)).toEqual([]);
  expect(await placesInPage(page, token)).toEqual([]);
  expect(new Set(seen.token)).toEqual(
    new Set([
      ...reads,
      'GET /providers/demo-oauth2-subdomain header authorization',
      'GET /oauth/connect/demo-oauth2-subdomain query',
    ]),
  );
  expect(seen.typed[0]).toBe('GET /oauth/connect/demo-oauth2-subdomain query');

  await popup.close();
  await expect(part(page, 'notice')).toBeVisible();
  // The plain link is the one address with the token that ever stands in the page.
  expect(await placesInPage(page, token)).toEqual(['attribute a[href]']);
  await part(page, 'close').click();
  expect(await placesInPage(page, token)).toEqual([]);
});

test('after success nothing typed is left in the page', async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await row(page, 'demo-api-key').click();
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  await expect(page.locator('connect-ui input')).toHaveCount(0);
  expect(await placesInPage(page, 'good-key')).toEqual([]);
});
