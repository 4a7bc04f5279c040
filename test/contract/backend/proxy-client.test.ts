import { Nango } from '@nangohq/node';
import { afterAll, afterEach, expect, it } from 'vitest';
import { bring, json, startFakeProvider, startWorldOf } from './fake-provider.js';

const provider = await startFakeProvider();
const world = await startWorldOf(provider);
const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
const connectionId = await bring(world, 'keyed', { type: 'API_KEY', apiKey: 'secret key' });
afterEach(() => provider.answer());
afterAll(() => Promise.all([world.end(), provider.close()]));

const lastHeard = () => provider.heard.at(-1);

it('lets the host’s client read, write and delete at a provider', async () => {
  const target = { providerConfigKey: 'keyed', connectionId };
  provider.answer(json({ name: 'Northwind' }));
  const read = await nango.get({ ...target, endpoint: '/me', params: { page: '2' } });
  expect([read.status, read.data]).toEqual([200, { name: 'Northwind' }]);
  expect(lastHeard()).toMatchObject({ method: 'GET', url: '/api/me?page=2' });

  const data = { item: 'Launch plan', cost: 1.5 };
  for (const method of ['post', 'put', 'patch'] as const) {
    await nango[method]({ ...target, endpoint: 'items/1', data });
    expect(lastHeard()).toMatchObject({
      method: method.toUpperCase(),
      url: '/api/items/1',
      headers: { 'content-type': 'application/json' },
    });
    expect(JSON.parse(`${lastHeard()?.body}`)).toEqual(data);
  }
  await nango.delete({ ...target, endpoint: '/items/1', headers: { 'X-Why': 'test' } });
  expect(lastHeard()).toMatchObject({
    method: 'DELETE',
    headers: { 'x-why': 'test', 'x-key': 'secret key' },
  });
  await nango.proxy({ ...target, method: 'POST', endpoint: '/form', data: new URLSearchParams({ a: '1' }) });
  expect(lastHeard()?.headers['content-type']).toContain('application/x-www-form-urlencoded');
});

it('tells the host’s client what the provider refused, in the provider’s words', async () => {
  provider.answer(json({ reason: 'no such item' }, 404));
  await expect(
    nango.get({ providerConfigKey: 'keyed', connectionId, endpoint: '/items/2' }),
  ).rejects.toMatchObject({ response: { status: 404, data: { reason: 'no such item' } } });
});

it('asks a provider again that the host wants to be asked again', async () => {
  const target = { providerConfigKey: 'keyed', connectionId, endpoint: '/items' };
  const busy = json({}, 409, { 'retry-after': '0' });
  provider.answer(json({}, 503, { 'retry-after': '0' }), busy, json({ id: 1 }, 201));
  const made = await nango.post({ ...target, data: { name: 'Plan' }, retries: 3, retryOn: [409] });
  expect([made.status, made.data]).toEqual([201, { id: 1 }]);
  expect(provider.heard.map(({ body }) => body.toString())).toEqual(Array(3).fill('{"name":"Plan"}'));

  provider.answer(busy);
  await expect(nango.get({ ...target, retries: 2 })).rejects.toMatchObject({ response: { status: 409 } });
  expect(provider.heard).toHaveLength(1);
});
