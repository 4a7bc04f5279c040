import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Page } from '@playwright/test';
import { activeOf, searchOf, takenOver } from './many-integrations.js';
import { startSite } from './site/site.js';
import { openWidget, part } from './widget.js';

/** What a path answers, as a body of JSON. */
type Bodies = Readonly<Record<string, string>>;

/** An API on a wire of its own, because answers of this size are not for a test runner to hand over. */
async function startApi(bodies: () => Bodies): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(({ url = '', method }, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*, Authorization');
    if (method === 'OPTIONS') return response.writeHead(204).end();
    const body = bodies()[new URL(url, 'http://any.test').pathname];
    response
      .writeHead(method === 'POST' ? 400 : 200, { 'Content-Type': 'application/json' })
      .end(body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` };
}

const test = base.extend<{ open(bodies: Bodies): Promise<void> }>({
  open: async ({ page }, use) => {
    let bodies: Bodies = {};
    const api = await startApi(() => bodies);
    const site = await startSite(api.url);
    await page.goto(`${site.url}/strict`);
    await use(async (given) => {
      bodies = { '/connect/session': '{"data":{}}', ...given };
      await openWidget(page, { sessionToken: 'nango_connect_session_big', apiURL: api.url });
    });
    await site.close();
    api.server.closeAllConnections();
    await new Promise((resolve) => api.server.close(resolve));
  },
});
// A trace would keep every byte.
test.use({ trace: 'off' });

const tenMegabytes = 10 * 2 ** 20;
const dataOf = (data: unknown) => JSON.stringify({ data });

/** Counts the nodes of the widget, and the letters that they show. */
const measure = (page: Page) =>
  page.locator('connect-ui').evaluate(({ shadowRoot }) => ({
    nodes: shadowRoot?.querySelectorAll('*').length ?? 0,
    letters: shadowRoot?.textContent?.length ?? 0,
  }));

test('of 100,000 integrations few are in the page, the last one is a key away, and each can be searched', async ({
  page,
  open,
}) => {
  const total = 100_000;
  const rows = Array.from({ length: total }, (_, at) => {
    const unique_key = `service-${String(at).padStart(6, '0')}`;
    return { unique_key, provider: unique_key, display_name: `Service ${at}` };
  });
  await open({ '/integrations': dataOf(rows) });
  await expect(part(page, 'integration').first()).toBeVisible({ timeout: 60_000 });
  await takenOver(page);
  expect((await measure(page)).nodes).toBeLessThan(600);
  await page.keyboard.press('End');
  await expect(activeOf(page)).toHaveAttribute('aria-posinset', String(total));
  await expect(activeOf(page)).toBeInViewport({ ratio: 0.99 });
  await searchOf(page).fill('Service 98765');
  await expect(activeOf(page).locator('bdi')).toHaveText('Service 98765');
  expect((await measure(page)).nodes).toBeLessThan(600);
  await searchOf(page).fill('');
  await expect(part(page, 'integration').first().locator('bdi')).toHaveText('Service 0');
});

test('of texts of ten megabytes so much is shown as anybody reads', async ({ page, open }) => {
  const text = 'W <b>'.repeat(tenMegabytes / 5);
  const rows = ['acme', 'beta'].map((key) => ({ unique_key: key, provider: key, display_name: key + text }));
  await open({
    '/integrations': dataOf(rows),
    '/providers/acme': dataOf({
      auth_mode: 'API_KEY',
      credentials: { apiKey: { title: text, description: text, example: text, suffix: text } },
    }),
    '/api-auth/api-key/acme': JSON.stringify({
      error: { code: 'connection_test_failed', message: text.replaceAll('<', '') },
    }),
  });
  await part(page, 'integration').first().click({ timeout: 60_000 });
  await expect(part(page, 'submit')).toBeVisible({ timeout: 60_000 });
  await part(page, 'input').fill('any');
  await part(page, 'submit').click();
  await expect(page.locator('connect-ui .words')).toBeVisible({ timeout: 60_000 });
  const { letters, nodes } = await measure(page);
  expect(letters).toBeLessThan(20_000);
  expect(nodes).toBeLessThan(600);
});

test('an answer of ten megabytes that is none ends where the person can try again', async ({
  page,
  open,
}) => {
  await open({ '/integrations': '['.repeat(tenMegabytes) });
  await expect(part(page, 'notice')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});
