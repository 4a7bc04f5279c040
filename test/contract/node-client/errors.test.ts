import { Nango } from '@nangohq/node';
import { afterAll, expect, it } from 'vitest';
import { refusal, startClientWorld } from './method-case.js';

const world = await startClientWorld();
afterAll(() => world.end());

/** What the client’s own error carries. */
async function errorOf(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    return error as { status: number; response: { data: unknown; headers: Record<string, string> } };
  }
  throw new Error('The call succeeded');
}

it('tells the host’s client with 400 what was wrong with its request, and where', async () => {
  const { nango } = world;
  const twice = () => nango.createIntegration({ provider: 'demo-api-key', unique_key: 'twice' });
  await twice();
  expect(await errorOf(twice())).toMatchObject({
    status: 400,
    response: {
      data: {
        error: {
          code: 'invalid_body',
          errors: [{ code: 'invalid_string', message: expect.any(String), path: ['uniqueKey'] }],
        },
      },
    },
  });
});

it('tells it with 401 that it is nobody, or not even a key', async () => {
  expect(await errorOf(world.stranger.listConnections())).toMatchObject({
    status: 401,
    response: { data: { error: { code: 'unknown_account', message: expect.any(String), payload: {} } } },
  });
  const keyless = new Nango({ host: world.api.url, apiKey: 'secret' });
  await expect(keyless.listConnections()).rejects.toMatchObject(refusal(401, 'invalid_secret_key_format'));
});

it('tells it with 404 that there is no such connection', async () => {
  const error = await errorOf(world.nango.getConnection('demo-oauth2', 'nope'));
  expect(error).toMatchObject({ status: 404, response: { data: { error: { code: 'not_found' } } } });
});

it('tells it with 424 that a person has to connect again, and shows which connection it is', async () => {
  const { nango, bring } = world;
  const id = await bring({
    access_token: 'canary-access',
    refresh_token: 'canary-dead',
    expires_at: '2020-01-01T00:00:00Z',
  });
  for (const read of [
    () => nango.getConnection('demo-oauth2', id),
    () => nango.getToken('demo-oauth2', id),
    () => nango.getMetadata('demo-oauth2', id),
  ]) {
    const { status, response } = await errorOf(read());
    expect(status).toBe(424);
    expect(response.data).toMatchObject({
      error: {
        code: 'invalid_credentials',
        message: expect.any(String),
        payload: { connection: { connection_id: id, errors: [{ type: 'auth' }] } },
      },
    });
    expect(JSON.stringify(response.data)).not.toContain('canary');
  }
  const { connections } = await nango.listConnections(id);
  expect(connections[0]?.errors).toMatchObject([{ type: 'auth' }]);
});

it('tells it with 429 that it calls too often, and how long to wait', async () => {
  const small = await startClientWorld({ rateLimitPerMinute: 2 });
  try {
    await small.nango.listIntegrations();
    await small.nango.getProvider({ provider: 'github' });
    const { status, response } = await errorOf(small.nango.listIntegrations());
    expect(status).toBe(429);
    expect(response.data).toEqual({
      error: { code: 'too_many_request', method: 'GET', path: '/integrations' },
    });
    const { headers } = response;
    expect(headers['x-ratelimit-limit']).toBe('2');
    expect(headers['x-ratelimit-remaining']).toBe('0');
    expect(Number(headers['x-ratelimit-reset'])).toBeGreaterThanOrEqual(Math.floor(Date.now() / 1000));
    expect(headers['retry-after']).toMatch(/^\d+$/);
    await expect(small.stranger.listIntegrations()).rejects.toMatchObject(refusal(401, 'unknown_account'));
  } finally {
    await small.end();
  }
});
