import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, expect, it } from 'vitest';
import { accountOf } from '../backend/typed-connection.js';
import { type Answer, startBackendWorld } from '../backend/world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

async function post(path: string, init: RequestInit) {
  const response = await fetch(`${world.provider.url}/two-step/${path}`, { ...init, method: 'POST' });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const exchange = (assertion: string) =>
  post('assertion', { body: new URLSearchParams({ grant_type: GRANT_TYPE, assertion }) });

it('takes tickets, assertions and refresh tokens once', async () => {
  const login = { app: { key: 'acme-two-step-app' }, user: accountOf(world, 'demo-two-step') };
  const { body } = await post('login', { body: JSON.stringify(login) });
  const useTicket = () =>
    post('token', {
      headers: { authorization: `Ticket ${body.session.ticket}` },
      body: new URLSearchParams({ purpose: 'api' }),
    });
  expect([(await useTicket()).status, (await useTicket()).status]).toEqual([200, 401]);

  const good = await assertionOf({});
  const first = await exchange(good);
  expect([first.status, (await exchange(good)).status]).toEqual([200, 400]);
  const refresh = () =>
    post('refresh', { body: new URLSearchParams({ refresh_token: first.body.refresh_token }) });
  expect([(await refresh()).status, (await refresh()).status]).toEqual([200, 400]);
});

it.each([
  ['has expired', { iat: agoS(600), exp: agoS(300) }],
  ['never ends', { exp: undefined }],
  ['is for somebody else', { aud: 'https://elsewhere.example' }],
  ['is of somebody else', { iss: 'other' }],
  ['has no id', { jti: undefined }],
])('refuses an assertion that %s', async (_, wrong) => {
  expect((await exchange(await assertionOf(wrong))).status).toBe(400);
});

function assertionOf(changes: Record<string, unknown>): Promise<string> {
  const { privateKey = '' } = accountOf(world, 'demo-two-step-assertion');
  return new SignJWT({
    iss: 'good-client',
    aud: `${world.provider.url}/two-step/assertion`,
    jti: randomUUID(),
    iat: agoS(0),
    exp: agoS(-60),
    ...changes,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'good-certificate' })
    .sign(createPrivateKey(privateKey));
}

function agoS(seconds: number): number {
  return Math.floor(Date.now() / 1000) - seconds;
}
