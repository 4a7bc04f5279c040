import { afterAll, expect, it } from 'vitest';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

it.each([
  ['repeated', 'include=webhook&include=credentials'],
  ['with empty brackets', 'include[]=webhook&include[]=credentials'],
  ['with numbers', 'include[0]=webhook&include[1]=credentials'],
  ['encoded', 'include%5B0%5D=webhook&include%5B1%5D=credentials'],
])('reads a list of which the items are %s', async (_, query) => {
  const { body } = await world.asHost('GET', `/integrations/stripe?${query}`);
  expect(body.data).toMatchObject({ webhook_url: null, credentials: null });
});

it('ignores a value without a name, as there is nothing that it could mean', async () => {
  expect((await world.asHost('GET', '/environment-variables?=1&')).status).toBe(200);
});

it.each(['params=x', 'params[]=x', 'params[0]=x'])('refuses %s, which gives no name', async (query) => {
  const answer = await world.authorize(await world.session(), `/auth/unauthenticated/demo-none?${query}`);
  expect(issuesOf(answer)).toEqual({
    status: 400,
    code: 'invalid_query_params',
    issues: [['invalid_type', ['params']]],
  });
});

it('takes no pattern to look for providers with that could hold it up, or that is none', async () => {
  for (const search of ['(a%2B)%2B%24', '%5B', 'a.*', '']) {
    const answer = await world.asHost('GET', `/providers?search=${search}`);
    expect(issuesOf(answer)).toMatchObject({ issues: [['invalid_format', ['search']]] });
  }
  expect((await world.asHost('GET', `/providers?search=${'a.'.repeat(127)}`)).body.data).toEqual([]);
});
