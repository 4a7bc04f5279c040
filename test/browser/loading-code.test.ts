import { choose, details, heard, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

test('a widget whose code cannot be loaded says so, and the next opening tries again', async ({
  page,
  world,
}) => {
  await page.route('**/connect-ui/define.js', (route) => route.abort());
  await page.goto(`${world.siteUrl}/plain`);
  const options = { sessionToken: await world.token(), apiURL: world.apiUrl };
  await openWidget(page, options);
  expect(await page.evaluate(() => window.handle.result)).toMatchObject({ status: 'closed' });
  expect(await details(page, 'error')).toMatchObject([{ code: 'network' }]);
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await page.unroute('**/connect-ui/define.js');
  await openWidget(page, options);
  await expect(part(page, 'integration').first()).toBeVisible();
});

test('screens that cannot be loaded are a failure that the host hears of', async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
  await page.route('**/chunks/form-*', (route) => route.abort());
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-api-key');
  await expect(part(page, 'notice')).toBeVisible();
  expect(await details(page, 'error')).toMatchObject([{ code: 'network' }]);
  expect(await heard(page)).toContain('view:failed');
  await page.unroute('**/chunks/form-*');
  await page.getByRole('button', { name: /try again/i }).click();
  await expect(part(page, 'input')).toBeVisible();
});

test('a form works without what only helps to fill it in', async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
  await page.route(/\/chunks\/(assist|floating)-/, (route) => route.abort());
  const options = { sessionToken: await world.token(), apiURL: world.apiUrl };
  await openWidget(page, options);
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('half-typed');
  // The question is among what did not come, and nobody is kept for lack of a question.
  await part(page, 'close').click();
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await openWidget(page, options);
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
});

test('the picker fetches the logos near to sight only, at every opening', async ({ page, world }) => {
  const logos = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/template-logos/')) logos.add(request.url());
  });
  await page.goto(`${world.siteUrl}/plain`);
  const options = { sessionToken: await world.token(), apiURL: world.apiUrl };
  for (let opening = 0; opening < 2; opening += 1) {
    await openWidget(page, options);
    await expect(part(page, 'integration').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    await part(page, 'close').click();
    await expect(page.locator('connect-ui')).toHaveCount(0);
  }
  const { configs } = await world.nango.listIntegrations();
  expect(configs.length).toBeGreaterThan(100);
  expect(logos.size).toBeGreaterThan(5);
  expect(logos.size).toBeLessThan(configs.length / 2);
});
