import { afterAll, describe, expect, it } from 'vitest';
import { startHost } from '../../../demo/host/server.js';
import { openAcme } from './browser.js';
import { startHostWorld } from './world.js';

const world = await startHostWorld();
const host = await startHost({ ...world.hostOptions, database: ':memory:' });
const browser = await openAcme(host.url);
afterAll(async () => {
  await host.close();
  await world.end();
});

describe('asking for a session token', () => {
  it('gives one that is for the signed-in person only', async () => {
    await browser.signIn('user_alex');
    const session = await browser.ask('POST', 'connect-session', {});
    expect(session.status).toBe(201);

    const { token, apiURL } = (await session.json()) as { token: string; apiURL: string };
    expect(apiURL).toBe(world.api.url);
    const seen = await fetch(`${apiURL}/connect/session`, { headers: { authorization: `Bearer ${token}` } });
    expect(await seen.json()).toMatchObject({ data: { endUser: { id: 'user_alex' } } });
  });

  it.each([
    ['without the header of the page', { 'content-type': 'application/json' }],
    [
      'from another origin',
      { 'content-type': 'application/json', 'x-acme': '1', origin: 'http://evil.test' },
    ],
    ['from an opaque origin', { 'content-type': 'application/json', 'x-acme': '1', origin: 'null' }],
  ])('refuses a request %s', async (_, headers) => {
    const answer = await browser.ask('POST', 'connect-session', {}, headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: { code: 'foreign_request' } });
  });

  it('refuses a request that is not JSON', async () => {
    const headers = { 'content-type': 'text/plain', 'x-acme': '1' };
    expect((await browser.ask('POST', 'connect-session', {}, headers)).status).toBe(415);
  });

  it('refuses a browser that is not signed in', async () => {
    const answer = await fetch(`${host.url}/api/connect-session`, {
      method: 'POST',
      headers: { 'x-acme': '1', 'content-type': 'application/json', cookie: 'acme_sign_in=guessed' },
    });
    expect(answer.status).toBe(401);
  });

  it('says in a sentence that the API cannot be reached', async () => {
    const alone = await startHost({
      ...world.hostOptions,
      database: ':memory:',
      nangoHost: 'http://localhost:1',
    });
    const answer = await (await openAcme(alone.url)).ask('POST', 'connect-session', {});
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({ error: { code: 'api_unavailable' } });
    await alone.close();
  });
});

describe('signing in', () => {
  it('keeps the cookie from scripts and from other sites', () => {
    expect(browser.setCookie).toMatch(/HttpOnly/);
    expect(browser.setCookie).toMatch(/SameSite=Lax/);
  });

  it('makes the earlier cookie worthless when the other person signs in', async () => {
    const earlier = await openAcme(host.url);
    const copy = await openAcme(host.url, earlier);
    await earlier.signIn('user_alex');
    expect((await copy.ask('GET', 'connections')).status).toBe(401);
  });

  it('signs nobody unknown in', async () => {
    expect((await browser.ask('POST', 'sign-in', { personId: 'user_mallory' })).status).toBe(400);
  });
});

describe('the page', () => {
  it('allows its own files and the API only', async () => {
    const page = await fetch(host.url);
    const api = new URL(world.api.url);
    expect(page.headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ${api.origin} ws://${api.host}`,
      `img-src 'self' ${api.origin}`,
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(await page.text()).not.toContain(world.apiKey);
  });
});
