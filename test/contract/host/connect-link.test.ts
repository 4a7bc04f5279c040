import { afterAll, describe, expect, it } from 'vitest';
import { startHost } from '../../../demo/host/server.js';
import { json, startFakeProvider } from '../backend/fake-provider.js';
import { type HostBrowser, openAcme } from './browser.js';
import { startHostWorld } from './world.js';

const world = await startHostWorld();
const host = await startHost({ ...world.hostOptions, database: ':memory:' });
const sam = await openAcme(host.url);
afterAll(async () => {
  await host.close();
  await world.end();
});

interface SharedLink {
  readonly link: string;
  readonly expiresAt: string;
}

async function share(browser: HostBrowser, integrationKey: string | null): Promise<SharedLink> {
  const answer = await browser.ask('POST', 'connect-link', { integrationKey });
  expect(answer.status).toBe(201);
  return (await answer.json()) as SharedLink;
}

describe('a connect link', () => {
  it('leads to the hosted page, for one integration of the person and for a while', async () => {
    const { link, expiresAt } = await share(sam, 'demo-basic');
    const { origin, searchParams } = new URL(link);
    expect(origin).toBe('http://127.0.0.1:1');
    expect(searchParams.get('apiURL')).toBe(world.api.url);
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());

    const authorization = `Bearer ${searchParams.get('session_token')}`;
    const session = await fetch(`${world.api.url}/connect/session`, { headers: { authorization } });
    expect(await session.json()).toMatchObject({ data: { endUser: { id: 'user_sam' } } });
    const offered = await fetch(`${world.api.url}/integrations`, { headers: { authorization } });
    expect(await offered.json()).toMatchObject({ data: [{ unique_key: 'demo-basic' }] });
  });

  it('has a session of its own each time', async () => {
    const [first, second] = await Promise.all([share(sam, null), share(sam, null)]);
    expect(first.link).not.toBe(second.link);
  });

  it('is not made for an integration that is unknown, or not named', async () => {
    for (const [body, code] of [
      [{ integrationKey: 'no-such' }, 'unknown_integration'],
      [{}, 'invalid_body'],
    ] as const) {
      const answer = await sam.ask('POST', 'connect-link', body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: { code } });
    }
  });

  it('names the API where a stock server leaves it out', async () => {
    const stock = await startFakeProvider();
    const data = {
      token: 't',
      connect_link: 'https://connect.example.test/?session_token=t',
      expires_at: new Date().toISOString(),
    };
    stock.answer(json({ data }, 201));
    const other = await startHost({ ...world.hostOptions, database: ':memory:', nangoHost: stock.url });
    const { link } = await share(await openAcme(other.url), null);
    expect([...new URL(link).searchParams]).toEqual([
      ['session_token', 't'],
      ['apiURL', stock.url],
    ]);
    await other.close();
    await stock.close();
  });
});

it('lists what a link can be made for, by name', async () => {
  const answer = await sam.ask('GET', 'integrations');
  const { integrations } = (await answer.json()) as { integrations: { key: string; name: string }[] };
  expect(integrations.map(({ key }) => key)).toContain('demo-basic');
  const names = integrations.map(({ name }) => name);
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
});

it("hands a provider's answer at Acme's own address on to the API as it came", async () => {
  const query = '?code=a%20b%2Bc&state=1&state=2';
  const answer = await fetch(`${host.url}/oauth-callback${query}`, { redirect: 'manual' });
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe(`${world.api.url}/oauth/callback${query}`);
});
