import { part, row } from './widget.js';
import { expect, test } from './world.js';

test('a connect link opens the hosted page, which connects', async ({ page, world }) => {
  const { data } = await world.nango.createConnectSession({ end_user: { id: 'u_link' } });
  await page.goto(data.connect_link);
  await row(page, 'demo-none').click();
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(await world.connections('u_link')).toHaveLength(1);
});

test('a connect link that names another API sends nothing there', async ({ page, world }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(world.pageUrl)) sent.push(request.url());
  });
  await page.goto(`${world.pageUrl}/?session_token=${await world.token()}&apiURL=${world.siteUrl}`);
  await expect(page.getByText(/does not work with/i)).toBeVisible();
  expect(sent).toEqual([]);
});
