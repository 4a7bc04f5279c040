import { openNangoUI } from './nango-frame.js';
import { part } from './widget.js';
import { expect, test } from './world.js';

test('the page names who connects to what before any field, and on success', async ({ page, world }) => {
  const { data } = await world.nango.createConnectSession({
    end_user: { id: world.person, display_name: 'Ada Lovelace', email: 'ada@example.test' },
    organization: { id: 'o_named', display_name: 'Analytical Engines' },
    allowed_integrations: ['demo-api-key'],
  });
  const ui = await openNangoUI(page, world, { sessionToken: data.token });
  const who = ui.frame.locator('connect-ui .who');
  await expect(who).toHaveText('YouAda LovelaceOrganizationAnalytical EnginesApplocalhost');
  const [named, field] = [await who.boundingBox(), await ui.part('input').boundingBox()];
  expect(named && field && named.y + named.height <= field.y).toBe(true);
  const title = () => ui.frame.locator('html').evaluate(({ ownerDocument }) => ownerDocument.title);
  expect(await title()).toBe('Connect Demo API key · localhost');
  expect(await ui.frame.locator('html').getAttribute('lang')).toBe('en');
  await ui.part('input').fill('good-key');
  await ui.part('submit').click();
  await expect(ui.part('success')).toBeVisible();
  await expect(who).toContainText('Ada Lovelace');
  await expect.poll(title).toBe('Demo API key is connected · localhost');
});

test('without a display name it is the e-mail, and without that the id', async ({ page, world }) => {
  for (const [end_user, shown] of [
    [{ id: world.person, email: 'ada@example.test' }, 'Youada@example.test'],
    [{ id: world.person }, `You${world.person}`],
  ] as const) {
    const { data } = await world.nango.createConnectSession({
      end_user,
      allowed_integrations: ['demo-none'],
    });
    await page.goto(data.connect_link);
    await expect(page.locator('connect-ui .who')).toHaveText(shown);
  }
});

test('strange and endless names stay text, in their line and their direction', async ({ page, world }) => {
  const name = `<img src=x onerror=alert(1)>\u202Egnp.exe ${'Very '.repeat(60)}`;
  const { data } = await world.nango.createConnectSession({
    end_user: { id: world.person, display_name: name.slice(0, 250) },
    allowed_integrations: ['demo-api-key'],
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(data.connect_link);
  const shown = page.locator('connect-ui .who bdi');
  await expect(shown).toContainText('<img src=x onerror=alert(1)>gnp.exe Very');
  expect(await shown.textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  const { width = 0, height = 0 } = (await page.locator('connect-ui .who').boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(320);
  expect(height).toBeLessThan(80);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expect(part(page, 'input')).toBeInViewport();
});
