import { afterAll, describe, expect, it } from 'vitest';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const app = { type: 'OAUTH2', client_id: 'id', client_secret: 'secret', scopes: 'read,write' };

const make = (body: unknown) => world.asHost('POST', '/integrations', body);
const change = (key: string, body: unknown) => world.asHost('PATCH', `/integrations/${key}`, body);
const read = async (key: string) =>
  (await world.asHost('GET', `/integrations/${key}?include=credentials`)).body.data;

/** The refusals that a handler tells with one sentence. */
const sentence = { status: 400, body: { error: { code: 'invalid_body', message: expect.any(String) } } };

describe('changing an integration', () => {
  it('changes what is given and keeps the rest', async () => {
    const credentials = { ...app, webhook_secret: 'hush' };
    await make({ provider: 'demo-oauth2', unique_key: 'change', display_name: 'Old', credentials });
    const renamed = await change('change', { display_name: 'New' });
    expect(renamed.status).toBe(200);
    expect(renamed.body.data).toMatchObject({ display_name: 'New', forward_webhooks: true });
    await change('change', { forward_webhooks: false, credentials: { ...app, scopes: undefined } });
    expect(await read('change')).toMatchObject({
      display_name: 'New',
      forward_webhooks: false,
      credentials: { scopes: 'read,write', webhook_secret: 'hush' },
    });
    expect((await change('change', {})).status).toBe(200);
  });

  it('gives it another key while it has no connections', async () => {
    await make({ provider: 'demo-api-key', unique_key: 'before' });
    expect((await change('before', { unique_key: 'after' })).body.data.unique_key).toBe('after');
    expect((await world.asHost('GET', '/integrations/before')).status).toBe(404);
    expect((await change('after', { unique_key: 'after' })).status).toBe(200);
    expect(await change('after', { unique_key: 'demo-oauth2' })).toMatchObject(sentence);

    const token = await world.session();
    await world.authorize(token, '/api-auth/api-key/after', { apiKey: 'good-key' });
    expect(await change('after', { unique_key: 'later', display_name: 'X' })).toMatchObject(sentence);
    expect(await read('after')).toMatchObject({ display_name: 'Demo API key' });
  });

  it('refuses credentials of another auth mode, bad bodies and unknown integrations', async () => {
    expect(await change('demo-oauth2', { credentials: { ...app, type: 'TBA' } })).toMatchObject(sentence);
    expect(issuesOf(await change('demo-oauth2', { provider: 'demo-api-key' }))).toMatchObject({
      issues: [['unrecognized_keys', []]],
    });
    const unknown = await change('zzz', { display_name: 'X' });
    expect([unknown.status, unknown.body.error.code]).toEqual([404, 'not_found']);
  });
});

describe('removing an integration', () => {
  it('removes it with its connections, once', async () => {
    await make({ provider: 'demo-api-key', unique_key: 'short-lived' });
    const token = await world.session({ end_user: { id: 'mover' } });
    await world.authorize(token, '/api-auth/api-key/short-lived', { apiKey: 'good-key' });
    const left = async () =>
      (await world.asHost('GET', '/connections?endUserId=mover')).body.connections.length;
    expect(await left()).toBe(1);
    const remove = () => world.asHost('DELETE', '/integrations/short-lived');
    expect(await remove()).toMatchObject({ status: 200, body: { success: true } });
    const again = await remove();
    expect([again.status, again.body.error.code]).toEqual([404, 'not_found']);
    expect(await left()).toBe(0);
  });
});
