import { afterAll, expect, it } from 'vitest';
import { startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

it('tells anybody that it runs, what providers there are and where its parts are', async () => {
  for (const path of ['/health', '/ready'])
    expect((await world.call('GET', path)).body).toEqual({ result: 'ok' });

  const catalogue = (await world.call('GET', '/providers.json')).body;
  expect(catalogue['demo-none']).toMatchObject({ display_name: 'Demo without account', auth_mode: 'NONE' });
  expect(catalogue['demo-none']).not.toHaveProperty('name');

  const { headers, body } = await world.call('GET', '/env.js');
  expect(headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(JSON.parse(/^window\._env = (.*);$/.exec(body)?.[1] ?? '')).toEqual({
    apiUrl: world.api.url,
    publicUrl: world.api.url,
    connectUrl: 'http://127.0.0.1:4403/page?old=1#old',
  });
});

it('answers unknown addresses with HTML, and unknown GETs even with 200', async () => {
  const get = await world.call('GET', '/api-auth/api-key/demo-api-key');
  const post = await world.call('POST', '/nowhere');
  expect([get.status, post.status]).toEqual([200, 404]);
  for (const { headers } of [get, post]) expect(headers.get('content-type')).toMatch(/^text\/html/);
});

it('answers a HEAD as it would answer a GET, without the body', async () => {
  const headers = { authorization: `Bearer ${await world.session()}` };
  for (const path of ['/connect/session', '/integrations', '/nowhere']) {
    const head = await fetch(world.api.url + path, { method: 'HEAD', headers });
    const get = await world.call('GET', path, { headers });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
  }
});

it('answers with or without a slash at the end', async () => {
  for (const path of ['/connections', '/integrations/demo-none', '/providers/demo-none'])
    expect((await world.asHost('GET', `${path}/`)).body).toEqual((await world.asHost('GET', path)).body);
});
