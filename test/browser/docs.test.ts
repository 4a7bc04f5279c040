import type { FrameLocator, Page } from '@playwright/test';
import { createDocsHost, type DocsHost } from './docs-host.js';
import { words } from './docs-snippets.js';
import type {} from './widget.js';
import { choose } from './widget.js';
import { expect, test, type World } from './world.js';

declare global {
  interface Window {
    /** What the host's own functions were called with. */
    called: readonly (readonly unknown[])[];
  }
}

// One after the other, so that the host is made once.
test.describe.configure({ mode: 'default' });

let host: DocsHost;

test.beforeAll(async () => {
  host = await createDocsHost();
});
test.afterAll(() => host.remove());

/** Opens a page of the host, where what its snippets leave to the reader is there. */
async function open(page: Page, world: World, name: string): Promise<readonly unknown[]> {
  await page.addInitScript(
    (sessionToken) => {
      const called: unknown[][] = [];
      const call = (...given: unknown[]) => void called.push(JSON.parse(JSON.stringify(given)));
      Object.assign(window, { called, sessionToken, save: call, onEvent: call });
    },
    await world.token(),
  );
  const saved = await host.serve(page, { url: world.apiUrl, token: () => world.token() });
  await page.goto(`https://app.example.com/${name}`);
  return saved;
}

const part = (place: Page | FrameLocator, name: string) => place.locator(`connect-ui [part~="${name}"]`);

/** Connects from the picker on, or from the form. */
async function connect(place: Page | FrameLocator, from: 'picker' | 'form' = 'picker'): Promise<void> {
  if (from === 'picker') await choose(place, 'demo-api-key');
  await part(place, 'input').fill('good-key');
  await part(place, 'submit').click();
  await part(place, 'success').waitFor();
}

/** Finds the one connection that the person has made, as a host hears of it. */
async function made(world: World) {
  const connections = await world.connections();
  expect(connections).toEqual([expect.objectContaining({ provider_config_key: 'demo-api-key' })]);
  return { connectionId: connections[0]?.connection_id, providerConfigKey: 'demo-api-key' };
}

test.describe('a person connects as README and docs say', () => {
  test('by the script tag, from the folder that npm installed', async ({ page, world }) => {
    const saved = await open(page, world, 'script-tag');
    await page.getByRole('button', { name: 'Connect an account' }).click();
    await connect(page);
    await expect.poll(() => saved).toEqual([{ ...(await made(world)), isPending: false }]);
  });

  test('by `openConnectUI`, in a page that Vite built', async ({ page, world }) => {
    await open(page, world, 'npm');
    await connect(page);
    await part(page, 'done').click();
    await expect(page.locator('connect-ui')).toHaveCount(0);
    await made(world);
  });

  test('by the element, which is taken out when it closes', async ({ page, world }) => {
    await open(page, world, 'element');
    await expect(page.locator('#connections > connect-ui')).toBeVisible();
    await connect(page);
    const { providerConfigKey, connectionId } = await made(world);
    expect(await page.evaluate(() => window.called)).toEqual([[providerConfigKey, connectionId]]);
    await part(page, 'done').click();
    await expect(page.locator('connect-ui')).toHaveCount(0);
  });

  for (const role of ['button', 'link'] as const) {
    test(`by a ${role} that says in its attributes what it connects`, async ({ page, world }) => {
      await open(page, world, 'declared');
      await page.getByRole(role, { name: 'Connect GitHub' }).click();
      await connect(page, 'form');
      await part(page, 'done').click();
      await expect(page.locator('connect-ui')).toHaveCount(0);
      await expect(page).toHaveURL(`https://app.example.com/${role === 'button' ? 'settings' : 'declared'}`);
      await made(world);
    });
  }

  test('by the isolated frame, from the page that was made as the docs say', async ({ page, world }) => {
    await open(page, world, 'isolated');
    const told = await page.evaluateHandle(
      (sessionToken) => {
        const ids: (string | null)[] = [];
        const element = document.querySelector('connect-ui');
        element?.addEventListener('connect', ({ detail }) => ids.push(detail.connectionId));
        if (element) element.sessionToken = sessionToken;
        return ids;
      },
      await world.token(),
    );
    await connect(page.frameLocator('connect-ui iframe'));
    await expect.poll(() => told.jsonValue()).toEqual([(await made(world)).connectionId]);
  });

  test('by that page in the frame of Nango’s own client', async ({ page, world }) => {
    await open(page, world, 'hosted-page');
    await connect(page.frameLocator('#connect-ui'));
    const payload = await made(world);
    // Its messages come from another process.
    await expect
      .poll(() => page.evaluate(() => window.called))
      .toEqual([[{ type: 'ready' }], [{ type: 'connect', payload: expect.objectContaining(payload) }]]);
  });

  test('by a link to that page, which leads back', async ({ page, world }) => {
    await host.serve(page, { url: world.apiUrl, token: () => world.token() });
    await page.goto(
      words('docs/hosted-page.md', 'https://connect.example.com/#').replace('…', await world.token()),
    );
    await connect(page);
    await made(world);
    await part(page, 'done').click();
    await expect(page).toHaveURL('https://app.example.com/connected');
  });
});
