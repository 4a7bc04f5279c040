import { expect } from 'vitest';
import type { MethodCase } from './method-case.js';

const key = 'demo-api-key';

/** What a host does with connections. */
export const connectionCases = {
  listConnections: {
    does: [
      'finds connections in both of its ways to ask',
      async ({ nango, connect }) => {
        const id = await connect('listed');
        for (const { connections } of [
          await nango.listConnections(id),
          await nango.listConnections(undefined, id.slice(3, 30)),
          await nango.listConnections(undefined, undefined, { endUserId: 'listed', limit: 1 }),
          await nango.listConnections({ userId: 'listed', integrationId: [key, 'github'] }),
          await nango.listConnections({ tags: { END_USER_ID: 'listed', plan: 'pro' }, limit: 5 }),
        ]) {
          expect(connections.map(({ connection_id }) => connection_id)).toEqual([id]);
          expect(connections[0]).not.toHaveProperty('credentials');
        }
        expect((await nango.listConnections({ tags: { plan: 'free' } })).connections).toEqual([]);
      },
    ],
    refused: [
      'a page that is too long',
      400,
      'invalid_query_params',
      ({ nango }) => nango.listConnections({ limit: 2001 }),
    ],
  },
  getConnection: {
    does: [
      'reads a connection with its credentials',
      async ({ nango, connect }) => {
        const id = await connect('reader');
        expect(await nango.getConnection(key, id)).toMatchObject({
          connection_id: id,
          credentials: { type: 'API_KEY', apiKey: 'good-key' },
          tags: { end_user_id: 'reader', plan: 'pro' },
        });
      },
    ],
    refused: [
      'an unknown one',
      404,
      'not_found',
      ({ nango }) => nango.getConnection(key, 'nope', false, true),
    ],
  },
  getToken: {
    does: [
      'reads what an auth mode has for a token',
      async ({ nango, connect, bring }) => {
        expect(await nango.getToken('demo-oauth2', await bring({ access_token: 'at' }))).toBe('at');
        expect(await nango.getToken(key, await connect('token'))).toMatchObject({ apiKey: 'good-key' });
      },
    ],
    refused: [
      'an unknown integration',
      400,
      'unknown_provider_config',
      ({ nango }) => nango.getToken('zzz', 'nope'),
    ],
  },
  getRawTokenResponse: {
    does: [
      'reads what the provider said',
      async ({ nango, bring }) => {
        const id = await bring({ access_token: 'at', refresh_token: 'rt' });
        expect(await nango.getRawTokenResponse('demo-oauth2', id)).toEqual({ access_token: 'at' });
      },
    ],
    refused: ['an unknown one', 404, 'not_found', ({ nango }) => nango.getRawTokenResponse(key, 'nope')],
  },
  getMetadata: {
    does: [
      'reads what the host keeps with a connection',
      async ({ nango, connect }) => expect(await nango.getMetadata(key, await connect('meta'))).toEqual({}),
    ],
    refused: ['an unknown one', 404, 'not_found', ({ nango }) => nango.getMetadata(key, 'nope')],
  },
  setMetadata: {
    does: [
      'keeps something with one connection or several',
      async ({ nango, connect }) => {
        const [one, two] = [await connect('set'), await connect('set')];
        expect((await nango.setMetadata(key, one, { a: 1 })).status).toBe(201);
        const { data } = await nango.setMetadata(key, [one, two], { b: 2 });
        expect(data).toEqual({ provider_config_key: key, connection_id: [one, two], metadata: { b: 2 } });
        expect(await nango.getMetadata(key, one)).toEqual({ b: 2 });
      },
    ],
    refused: [
      'an unknown one',
      404,
      'unknown_connection',
      ({ nango }) => nango.setMetadata(key, ['nope'], {}),
    ],
  },
  updateMetadata: {
    does: [
      'adds to what is kept with a connection',
      async ({ nango, connect }) => {
        const id = await connect('update');
        await nango.setMetadata(key, id, { a: 1, b: 1 });
        expect((await nango.updateMetadata(key, id, { b: 2 })).status).toBe(200);
        expect(await nango.getMetadata(key, id)).toEqual({ a: 1, b: 2 });
      },
    ],
    refused: [
      'an unknown one',
      404,
      'unknown_connection',
      ({ nango }) => nango.updateMetadata(key, 'nope', {}),
    ],
  },
  patchConnection: {
    does: [
      'changes whose a connection is',
      async ({ nango, connect }) => {
        const id = await connect('patched');
        const params = { connectionId: id, provider_config_key: key };
        expect(await nango.patchConnection(params, { tags: { Owner: 'kim' } })).toEqual({ success: true });
        expect(await nango.getConnection(key, id)).toMatchObject({ tags: { owner: 'kim' } });
      },
    ],
    refused: [
      'an unknown one',
      404,
      'not_found',
      ({ nango }) => nango.patchConnection({ connectionId: 'nope', provider_config_key: key }, {}),
    ],
  },
  deleteConnection: {
    does: [
      'removes a connection, also one whose id has a slash',
      async ({ nango, asHost }) => {
        const id = 'org 1/sam';
        const credentials = { type: 'API_KEY', apiKey: 'good-key' };
        await asHost('POST', '/connections', { provider_config_key: key, connection_id: id, credentials });
        expect(await nango.getConnection(key, id)).toMatchObject({ connection_id: id });
        expect((await nango.deleteConnection(key, id)).data).toEqual({ success: true });
        expect((await nango.listConnections(id)).connections).toEqual([]);
      },
    ],
    refused: [
      'an unknown one',
      400,
      'unknown_connection',
      ({ nango }) => nango.deleteConnection(key, 'nope'),
    ],
  },
} satisfies Record<string, MethodCase>;
