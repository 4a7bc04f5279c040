import { expect } from 'vitest';
import type { MethodCase } from './method-case.js';

const key = 'demo-api-key';

/** What a host does to let people connect. */
export const sessionCases = {
  createConnectSession: {
    does: [
      'lets a person connect',
      async ({ nango }) => {
        const { data } = await nango.createConnectSession({
          end_user: { id: 'u', email: 'u@example.test' },
          allowed_integrations: ['github'],
        });
        expect(data.token).toMatch(/^nango_connect_session_/);
        expect(data.connect_link).toContain(data.token);
      },
    ],
    refused: [
      'an unknown integration',
      400,
      'invalid_body',
      ({ nango }) => nango.createConnectSession({ end_user: { id: 'u' }, allowed_integrations: ['zzz'] }),
    ],
  },
  createReconnectSession: {
    does: [
      'lets a person connect again, under the same id',
      async ({ nango, connect, authorize }) => {
        const id = await connect('again');
        const { data } = await nango.createReconnectSession({ connection_id: id, integration_id: key });
        const { body } = await authorize(data.token, `/api-auth/api-key/${key}`, { apiKey: 'good-key' });
        expect(body).toEqual({ connectionId: id, providerConfigKey: key });
      },
    ],
    refused: [
      'an unknown connection',
      400,
      'invalid_body',
      ({ nango }) => nango.createReconnectSession({ connection_id: 'nope', integration_id: key }),
    ],
  },
  waitForConnection: {
    does: [
      'finds a connection that is made, and does not wait once it is told not to',
      async ({ nango, connect }) => {
        const id = await connect('awaited');
        expect(await nango.waitForConnection(key, 'awaited')).toMatchObject({ connection_id: id });
        const waiting = nango.waitForConnection(key, 'nobody', { signal: AbortSignal.abort() });
        await expect(waiting).rejects.toThrow('aborted');
      },
    ],
    refused: [
      'a key of nobody',
      401,
      'unknown_account',
      ({ stranger }) => stranger.waitForConnection(key, 'awaited'),
    ],
  },
} satisfies Record<string, MethodCase>;
