import { afterAll, expect, it } from 'vitest';
import { startBackendWorld } from './world.js';

const world = await startBackendWorld({ environmentVariables: { REGION: 'eu', EMPTY: '' } });
afterAll(() => world.end());

it('tells the environment’s variables as a bare list', async () => {
  expect(await world.asHost('GET', '/environment-variables')).toMatchObject({
    status: 200,
    body: [
      { name: 'REGION', value: 'eu' },
      { name: 'EMPTY', value: '' },
    ],
  });
});

it('has no functions, in either format', async () => {
  expect((await world.asHost('GET', '/scripts/config')).body).toEqual([]);
  expect((await world.asHost('GET', '/scripts/config?format=nango')).body).toEqual([]);
  expect((await world.asHost('GET', '/scripts/config?format=openai')).body).toEqual({ data: [] });
  expect((await world.asHost('GET', '/providers/github/templates')).body).toEqual({ data: [] });
});

it.each([
  ['/environment-variables?x=1', 400, 'invalid_query_params'],
  ['/scripts/config?format=yaml', 400, 'invalid_query_params'],
  ['/providers/github/templates?x=1', 400, 'invalid_query_params'],
  ['/providers/a%20b/templates', 400, 'invalid_uri_params'],
  ['/providers/zzz/templates', 404, 'not_found'],
])('refuses %s', async (path, status, code) => {
  expect(await world.asHost('GET', path)).toMatchObject({ status, body: { error: { code } } });
});

it.each(['/environment-variables', '/scripts/config', '/providers/github/templates'])(
  'shows %s to the host alone',
  async (path) => {
    expect((await world.asSession(await world.session(), 'GET', path)).status).toBe(401);
  },
);
