import type { Page } from '@playwright/test';
import { openNangoUI } from './nango-frame.js';
import { details, openWidget, part, tickUntil } from './widget.js';
import { expect, test, type World } from './world.js';

async function openIn(page: Page, world: World, lang: string): Promise<void> {
  await page.goto(`${world.siteUrl}/strict`);
  await openWidget(page, {
    sessionToken: await world.token(),
    apiURL: world.apiUrl,
    integration: 'demo-api-key',
    lang,
  });
}

/** Names the files of languages that are asked for. */
function languageFiles(page: Page): readonly string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const [, name] =
      /chunks\/(languages|[a-z]{2}(?:-[A-Z][A-Za-z]+)?(?:-more)?)-[\w-]{7}\.js/.exec(request.url()) ?? [];
    if (name) names.push(name);
  });
  return names;
}

test('a person connects in their language, of which nothing but its own files is fetched', async ({
  page,
  world,
}) => {
  const files = languageFiles(page);
  const asked = page.waitForRequest(/\/providers\//);
  await openIn(page, world, 'de-AT');
  await expect(part(page, 'title')).toHaveText('Demo API key verbinden');
  expect((await asked).headers()['accept-language']).toBe('de-AT');
  await expect(part(page, 'dialog')).toHaveAttribute('lang', 'de');
  await part(page, 'submit').click();
  await expect(part(page, 'field')).toContainText('Bitte ausfüllen.');
  await part(page, 'input').fill('bad-key');
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toContainText('Diese Eingaben haben nicht funktioniert');
  expect(await details(page, 'error')).toMatchObject([
    { code: 'credentials_rejected', message: expect.stringContaining('Diese Eingaben haben nicht') },
  ]);
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toContainText('Fertig');
  expect(files).toEqual(['languages', 'de', 'de-more']);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('to whom English is the first language no other one is fetched', async ({ page, world }) => {
  const files = languageFiles(page);
  await openIn(page, world, 'en-AU');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toContainText('Done');
  expect(files).toEqual([]);
});

test('in Arabic the way out is on the left, and the first letter on the right', async ({ page, world }) => {
  await openIn(page, world, 'ar');
  await expect(part(page, 'dialog')).toHaveAttribute('dir', 'rtl');
  await expect(part(page, 'input')).toBeVisible();
  const middleOf = async (name: string) => {
    const box = await part(page, name).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  expect(await middleOf('close')).toBeLessThan(await middleOf('title'));
});

test('nothing is said in English before the person’s language is there', async ({ page, world }) => {
  let bring = () => {};
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/chunks\/de-[\w-]{7}\.js/, async (route) => {
    await brought;
    await route.continue();
  });
  // The patience for a language is not up before it is there, however busy the machine.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  const read = page.waitForResponse(/\/providers\//);
  await openIn(page, world, 'de');
  await read;
  await tickUntil(part(page, 'dialog'));
  expect(await part(page, 'dialog').innerText()).toBe('');
  bring();
  await expect(part(page, 'title')).toHaveText('Demo API key verbinden');
});

test('the rest of a language, when it comes, leaves the person at their row', async ({ page, world }) => {
  let bring = () => {};
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(/chunks\/de-more-[\w-]{7}\.js/, async (route) => {
    await brought;
    await route.continue();
  });
  await page.goto(`${world.siteUrl}/strict`);
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl, lang: 'de' });
  const search = page.getByRole('combobox', { name: 'Suchen' });
  await search.press('ArrowDown');
  await search.press('ArrowDown');
  await search.press('ArrowDown');
  const arrived = page.waitForResponse(/chunks\/de-more-/);
  bring();
  await (await arrived).finished();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(page.locator('connect-ui [aria-selected="true"]')).toHaveAttribute('aria-posinset', '3');
  await page.evaluate(() => {
    window.handle.element.lang = 'fr';
  });
  await expect(page.getByRole('combobox', { name: 'Rechercher' })).toBeVisible();
});

test('a language that cannot be had is English, and the person connects', async ({ page, world }) => {
  await page.route(/chunks\/de-[\w-]{7}\.js/, (route) => route.abort());
  await openIn(page, world, 'de');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toContainText('Done');
});

test('another language while the form is open keeps what was typed', async ({ page, world }) => {
  await openIn(page, world, 'en');
  await part(page, 'input').fill('half of a k');
  await page.evaluate(() => {
    window.handle.element.lang = 'fr';
  });
  await expect(part(page, 'title')).toHaveText('Connecter Demo API key');
  await expect(part(page, 'input')).toHaveValue('half of a k');
  await page.evaluate(() => window.handle.update({ messages: { 'form.submit': 'C’est parti' } }));
  await expect(part(page, 'submit')).toHaveText('C’est parti');
  await expect(part(page, 'input')).toHaveValue('half of a k');
});

test.describe('in a browser that speaks French first', () => {
  test.use({ locale: 'fr-FR' });

  test('a connect link opens in French', async ({ page, world }) => {
    const { data } = await world.nango.createConnectSession({
      end_user: { id: world.person },
      allowed_integrations: ['demo-none'],
    });
    await page.goto(data.connect_link);
    await expect(page).toHaveTitle(/^Connecter/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await part(page, 'submit').click();
    await expect(part(page, 'success')).toContainText('onglet');
  });

  test('a page that is in German gets German', async ({ page, world }) => {
    await page.goto(`${world.siteUrl}/strict`);
    await page.evaluate(() => {
      document.documentElement.lang = 'de';
    });
    await openWidget(page, { sessionToken: await world.token(['demo-none']), apiURL: world.apiUrl });
    await expect(part(page, 'submit')).toHaveText('Verbinden');
  });

  test('the isolated frame speaks as its page does', async ({ page, world }) => {
    await page.goto(`${world.siteUrl}/strict`);
    const sessionToken = await world.token(['demo-none']);
    await page.evaluate(
      (given) => void window.ConnectUI.openConnectUI({ ...given, isolated: true, lang: 'es' }),
      { sessionToken, apiURL: world.apiUrl, pageUrl: world.pageUrl },
    );
    const frame = page.frameLocator('connect-ui iframe');
    await expect(frame.locator('connect-ui [part~="submit"]')).toHaveText('Conectar');
    await expect(page.getByTitle('Conectar una cuenta')).toBeVisible();
  });

  test('the real client of Nango decides for itself', async ({ page, world }) => {
    const ui = await openNangoUI(page, world, { sessionToken: await world.token(['demo-none']), lang: 'ja' });
    await expect(ui.part('dialog')).toHaveAttribute('lang', 'ja');
    await expect(ui.part('submit')).toHaveText('接続する');
  });
});
