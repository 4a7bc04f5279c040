import type { Nango } from '@nangohq/node';
import { type Context, Hono } from 'hono';
import { type AccountReading, readAccount } from './account-reader.js';
import { apiFault } from './api-fault.js';
import { keepConnection } from './keep-connection.js';
import { namedConnection } from './named-connection.js';
import { readOwnConnection } from './own-connection.js';
import type { Person } from './people.js';
import { recentConnections } from './recent-connections.js';
import { apiUnavailable, refuse } from './refusal.js';
import type { SavedConnection, SavedConnections } from './saved-connections.js';
import { sessionOwner } from './session-owner.js';
import type { SignedInEnv } from './signed-in.js';

/** What the routes of connections work with. */
export interface ConnectionRoutesParts {
  readonly nango: Nango;
  readonly saved: SavedConnections;
  /** Address of the API, for the browser. */
  readonly apiURL: string;
}

/** Lists, saves, renews and ends the signed-in person's connections. */
export function connectionRoutes({ nango, saved, apiURL }: ConnectionRoutesParts) {
  async function withAccount(person: Person, connection: SavedConnection) {
    const account = await readAccount(nango, person, connection);
    const needsAttention = needsAttentionAfter(account, connection);
    if (needsAttention !== connection.needsAttention) {
      saved.mark(person.id, connection.integrationKey, connection.connectionId, needsAttention);
    }
    return { ...connection, needsAttention, account };
  }

  return new Hono<SignedInEnv>()
    .get('/', async (c) => {
      const person = c.get('person');
      const connections = await Promise.all(
        saved.listOf(person.id).map((connection) => withAccount(person, connection)),
      );
      return c.json({ connections });
    })
    .get('/recent', async (c) => {
      const integrationKey = c.req.query('integration');
      if (!integrationKey) return refuse(c, 400, 'invalid_query_params', 'Name an integration.');
      try {
        return c.json({ connectionIds: await recentConnections(nango, c.get('person'), integrationKey) });
      } catch {
        return apiUnavailable(c);
      }
    })
    .post('/', async (c) => {
      const body = namedConnection.safeParse(await c.req.json().catch(() => undefined));
      if (!body.success) {
        return refuse(c, 400, 'invalid_body', 'Name a connection by connectionId and providerConfigKey.');
      }
      const { connectionId, providerConfigKey } = body.data;
      const kept = await keepConnection(nango, saved, c.get('person'), providerConfigKey, connectionId);
      if (!kept.ok) return kept.reason === 'not_yours' ? notYours(c) : apiUnavailable(c);
      return c.json({ connection: kept.connection }, kept.isNew ? 201 : 200);
    })
    .post('/:integrationKey/:connectionId/reconnect', async (c) => {
      const person = c.get('person');
      const { integrationKey, connectionId } = c.req.param();
      const own = await readOwnConnection(nango, person, integrationKey, connectionId);
      if (!own.ok) return own.reason === 'not_yours' ? notYours(c) : apiUnavailable(c);
      try {
        const { data } = await nango.createReconnectSession({
          ...sessionOwner(person),
          connection_id: connectionId,
          integration_id: integrationKey,
        });
        return c.json({ token: data.token, apiURL }, 201);
      } catch {
        return apiUnavailable(c);
      }
    })
    .delete('/:integrationKey/:connectionId', async (c) => {
      const person = c.get('person');
      const { integrationKey, connectionId } = c.req.param();
      if (!saved.has(person.id, integrationKey, connectionId)) return notYours(c);
      try {
        await nango.deleteConnection(integrationKey, connectionId);
      } catch (error) {
        // One that the API no longer knows is ended already.
        if (apiFault(error).code !== 'unknown_connection') return apiUnavailable(c);
      }
      saved.remove(person.id, integrationKey, connectionId);
      return c.body(null, 204);
    });
}

/** A reading that did not reach the provider tells nothing new. */
function needsAttentionAfter({ state }: AccountReading, connection: SavedConnection): boolean {
  return state === 'unreachable' ? connection.needsAttention : state === 'broken';
}

function notYours(c: Context): Response {
  return refuse(c, 403, 'not_your_connection', 'This connection does not belong to the signed-in person.');
}
