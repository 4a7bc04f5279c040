import type { Page } from '@playwright/test';
import type { DebugLog } from '../../src/doctor.js';
import { canaryMark, press, typeCanaries } from './canary.js';
import { choose, part } from './widget.js';
import { expect, test, type World } from './world.js';

declare global {
  interface Window {
    log: DebugLog;
  }
}

const person = { id: 'ada-1', email: 'ada@example.com', display_name: 'Ada Example' };

/** Opens a form with a log on it, for somebody with a name. Answers the token. */
async function openLogged(page: Page, world: World, key: string, defaults = {}): Promise<string> {
  await page.goto(`${world.siteUrl}/strict`);
  const { data } = await world.nango.createConnectSession({
    end_user: { ...person, id: `${world.person}-${person.id}` },
    integrations_config_defaults: { [key]: { connection_config: defaults } },
  });
  await page.evaluate(
    async ([apiURL, sessionToken]) => {
      const address = '/connect-ui/doctor.js';
      const { createDebugLog } = await import(/* @vite-ignore */ address);
      window.log = createDebugLog({ apiURL });
      window.handle = window.ConnectUI.openConnectUI({ apiURL, sessionToken, onEvent: window.log.onEvent });
    },
    [world.apiUrl, data.token] as const,
  );
  await choose(page, key);
  await expect(part(page, 'submit')).toBeVisible();
  return data.token;
}

const text = (page: Page) => page.evaluate(() => window.log.text());

/** Texts without their times. */
const untimed = (log: string) =>
  log.replaceAll(/^ *-?\d+ ms {2}/gm, '').replaceAll(/in \d+ ms$/gm, 'in … ms');

/** Forms with every kind of field, and what the host has fixed for them. */
const forms = [
  ['demo-api-key', {}],
  ['demo-basic', {}],
  ['demo-oauth2-cc', {}],
  ['demo-two-step-assertion', {}],
  ['demo-aws-sigv4', {}],
  ['demo-oauth2-subdomain', {}],
  ['demo-mcp-generic', {}],
  [
    'demo-oauth2',
    { oauth_client_id_override: '', oauth_client_secret_override: '', oauth_refresh_token_override: '' },
  ],
  ['demo-oauth2-cc', { workspace: 'fixed-by-the-host' }],
] as const;

for (const [key, defaults] of forms) {
  const fixed = Object.keys(defaults).join(', ');
  test(`a log of ${key} ${fixed && `with ${fixed} `}holds nothing that is anybody’s`, async ({
    page,
    world,
  }) => {
    const printed: string[] = [];
    page.on('console', (message) => message.type() === 'debug' && printed.push(message.text()));
    const token = await openLogged(page, world, key, defaults);
    await typeCanaries(page);
    await press(page);
    await expect.poll(() => text(page)).toMatch(/step name="submit"/);
    await expect(
      part(page, 'notice').or(part(page, 'success')).or(part(page, 'waiting')).first(),
    ).toBeVisible();
    await page.evaluate(() => window.handle.close());
    await expect.poll(() => text(page)).toMatch(/close /);
    const log = [await text(page), ...printed].join('\n');
    expect(printed.length).toBeGreaterThan(5);
    const secrets = [
      canaryMark,
      token.slice(-64),
      'fixed-by-the-host',
      world.person,
      'ada',
      'Ada',
      'connect_session_token',
    ];
    for (const secret of secrets) expect(log).not.toContain(secret);
  });
}

test('a log tells what happened, in the order in which it did', async ({ page, world }) => {
  await openLogged(page, world, 'demo-api-key');
  await part(page, 'input').fill('bad-key');
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toBeVisible();
  await expect.poll(() => text(page)).toContain('POST ');
  const [head, agent, , ...lines] = untimed(await text(page))
    .trim()
    .split('\n');
  expect(head?.replace(/[\d.]+/, '…')).toBe(`connect-ui … on ${world.siteUrl}, with ${world.apiUrl}`);
  expect(agent).toContain('Chrome/');
  // Whether there is anything to wait for is a matter of speed.
  const events = lines.filter((line) => !/^(GET|POST) |view:loading/.test(line));
  expect(events).toEqual([
    'ready',
    'step name="view:picker"',
    'step name="select" integration="demo-api-key"',
    'step name="view:form" integration="demo-api-key"',
    'step name="submit" integration="demo-api-key"',
    'error code="credentials_rejected" serverCode="connection_test_failed" status=400',
  ]);
  expect(lines.filter((line) => /^(GET|POST) /.test(line)).sort()).toEqual([
    'GET /connect/session 200 in … ms',
    'GET /integrations 200 in … ms',
    'GET /providers/demo-api-key 200 in … ms',
    'POST /api-auth/api-key/demo-api-key 400 in … ms',
  ]);
});

test('a log that was stopped hears nothing of the page any more', async ({ page, world }) => {
  await openLogged(page, world, 'demo-api-key');
  await expect.poll(() => text(page)).toContain('GET /providers/demo-api-key');
  await page.context().setOffline(true);
  await expect.poll(() => text(page)).toContain('page offline');
  await page.evaluate(() => window.log.stop());
  await page.context().setOffline(false);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await text(page)).not.toContain('page online');
});
