import type { Page } from '@playwright/test';
import { answerOf } from './answer-of.js';
import { choose, part } from './widget.js';
import { expect, test, type World } from './world.js';

const unknown = `nango_connect_session_${'0'.repeat(64)}`;

/** Makes the link that a host's backend hands to a person. */
async function link(world: World, allowed?: readonly string[]): Promise<string> {
  const { data } = await world.nango.createConnectSession({
    end_user: { id: world.person },
    ...(allowed && { allowed_integrations: [...allowed] }),
  });
  return data.connect_link;
}

/** All that the page keeps. */
const kept = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));

/** Collects what the page asks of anybody but the server it came from. */
function outside(page: Page, world: World): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(world.pageUrl)) sent.push(request.url());
  });
  return sent;
}

test('a connect link opens the hosted page, which connects', async ({ page, world }) => {
  await page.goto(await link(world));
  await choose(page, 'demo-none');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toContainText('You can close this tab now.');
  expect(await world.connections()).toHaveLength(1);
});

test('the token leaves the address bar, lasts over a reload, and goes with success', async ({
  page,
  world,
}) => {
  const address = await link(world, ['demo-none']);
  const token = new URL(address).searchParams.get('session_token') ?? '';
  await page.goto(address);
  await part(page, 'submit').waitFor();
  expect(page.url()).not.toContain(token);
  expect(page.url()).toContain('apiURL=');
  expect(await kept(page)).toContain(token);
  await page.reload();
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(await kept(page)).toBe('[{},{}]');
  await page.reload();
  await expect(part(page, 'notice')).toContainText('This link can’t be opened');
});

test('a link looks as its session says, unless its address does', async ({ page, world }) => {
  await page.route(`${world.apiUrl}/connect/session`, async (route) => {
    const answer = await answerOf(route);
    const { data } = await answer.json();
    data.connectUISettings.defaultTheme = 'dark';
    await route.fulfill({ response: answer, json: { data } });
  });
  const address = await link(world, ['demo-none']);
  await page.goto(address);
  await expect(part(page, 'dialog')).toHaveCSS('background-color', 'rgb(26, 27, 32)');
  await expect(part(page, 'submit')).toHaveCSS('background-color', 'rgb(165, 180, 252)');
  await expect(page.locator('main')).toHaveCSS('background-color', 'rgb(18, 20, 21)');
  await page.goto(`${address}&theme=light`);
  await expect(part(page, 'submit')).toHaveCSS('background-color', 'rgb(67, 56, 202)');
  await expect(page.locator('main')).toHaveCSS('background-color', 'rgb(246, 246, 244)');
});

test('token and API may stand behind the #', async ({ page, world }) => {
  const { searchParams } = new URL(await link(world, ['demo-none']));
  await page.goto(`${world.pageUrl}/#${searchParams}`);
  await part(page, 'submit').waitFor();
  expect(page.url()).not.toContain(searchParams.get('session_token') ?? '');
  await page.reload();
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
});

test('a link whose session is unknown says to ask for a new one, and forgets its token', async ({
  page,
  world,
}) => {
  await page.goto(`${world.pageUrl}/?session_token=${unknown}`);
  await expect(part(page, 'notice')).toContainText('This link has ended');
  await expect(part(page, 'dialog')).not.toContainText(/reload|refresh|try again/i);
  await expect(page.locator('connect-ui button')).toHaveCount(0);
  expect(await kept(page)).toBe('[{},{}]');
});

test('a link whose session ends before Connect is pressed says so, too', async ({ page, world }) => {
  const address = await link(world, ['demo-api-key']);
  await page.goto(address);
  await part(page, 'input').fill('good-key');
  await fetch(`${world.apiUrl}/connect/session`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${new URL(address).searchParams.get('session_token')}` },
  });
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toContainText('This link has ended');
  await expect(part(page, 'dialog')).not.toContainText(/reload|refresh|try again/i);
  expect(await kept(page)).toBe('[{},{}]');
  expect(await world.connections()).toHaveLength(0);
});

test('a link without a token says so at once, and asks nobody', async ({ page, world }) => {
  const sent = outside(page, world);
  await page.goto(`${world.pageUrl}/`);
  await expect(part(page, 'notice')).toContainText('This link can’t be opened');
  expect(sent).toEqual([]);
});

test('a connect link that names another API sends nothing there', async ({ page, world }) => {
  const sent = outside(page, world);
  await page.goto(`${world.pageUrl}/?session_token=${await world.token()}&apiURL=${world.siteUrl}`);
  await expect(part(page, 'notice')).toContainText('does not work with');
  expect(sent).toEqual([]);
  expect(await kept(page)).toBe('[{},{}]');
});

test('a page without its settings sends nothing', async ({ page, world }) => {
  const sent = outside(page, world);
  await page.route('**/config.json', (route) => route.fulfill({ status: 404, body: 'none' }));
  await page.goto(await link(world));
  await expect(part(page, 'notice')).toContainText('This page is not set up yet');
  expect(sent).toEqual([]);
});

test('nothing on a link’s page pretends to close it', async ({ page, world }) => {
  await page.goto(await link(world));
  const hasNoWayOut = async () => {
    await expect(part(page, 'close')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    await expect(part(page, 'dialog')).toBeVisible();
  };
  await part(page, 'integration').first().waitFor();
  await hasNoWayOut();
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await hasNoWayOut();
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  await hasNoWayOut();
  await expect(part(page, 'done')).toHaveCount(0);
});

test('success leads back with what the host wrote and nothing else', async ({ page, world }) => {
  const back = `${world.siteUrl}/plain?state=a%20b#top`;
  await page.goto(`${await link(world, ['demo-none'])}&return_url=${encodeURIComponent(back)}`);
  await part(page, 'submit').click();
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.isNavigationRequest()),
    part(page, 'done').click(),
  ]);
  expect(request.url()).toBe(back.replace(/#.*/, ''));
  expect((await request.allHeaders()).referer).toBeUndefined();
  await expect(page).toHaveURL(back);
});

test('Cancel asks about what was typed, then leads back, and the link’s token is gone', async ({
  page,
  world,
}) => {
  const back = `${world.siteUrl}/plain?state=1`;
  await page.goto(`${await link(world, ['demo-api-key'])}&return_url=${encodeURIComponent(back)}`);
  await part(page, 'input').fill('half of a k');
  const cancel = page.getByRole('button', { name: 'Cancel and go back to localhost' });
  await cancel.click();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(part(page, 'input')).toHaveValue('half of a k');
  await cancel.click();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(back);
  await page.goto(`${world.pageUrl}/?apiURL=${world.apiUrl}`);
  await expect(part(page, 'notice')).toContainText('This link can’t be opened');
});

test('a way back that is not listed is no way back', async ({ page, world }) => {
  await page.goto(`${await link(world, ['demo-none'])}&return_url=${world.provider.url}`);
  await part(page, 'submit').waitFor();
  await expect(page.getByRole('button', { name: /go back/ })).toHaveCount(0);
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  await expect(page.locator('connect-ui a')).toHaveCount(0);
});
