import type { Nango } from '@nangohq/node';
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { readAccount } from './account-reader.js';
import { apiFaultCode } from './api-fault.js';
import { findNewConnection } from './new-connection.js';
import { readOwnConnection } from './own-connection.js';
import type { Person } from './people.js';
import { refuse } from './refusal.js';
import type { SavedConnection, SavedConnections } from './saved-connections.js';
import type { SignedInEnv } from './signed-in.js';

/** What the routes of connections work with. */
export interface ConnectionRoutesParts {
  readonly nango: Nango;
  readonly saved: SavedConnections;
  /** Where connected accounts can be read, when Acme reads them at all. */
  readonly providerUrl: string | undefined;
}

// `@nangohq/node` puts the id into the path as it is, so nothing that could leave its segment may pass.
const connectionId = z.string().regex(/^[\w-]{1,255}$/);
const namedConnection = z.object({ connectionId, providerConfigKey: z.string().min(1).max(255) });

const UNREAD = {
  not_yours: 'This connection has ended. Connect again to bring it back.',
  api_unavailable:
    'Acme cannot reach this connection right now. It will try again the next time you open this page.',
};

/** Lists, saves and ends the signed-in person's connections. */
export function connectionRoutes({ nango, saved, providerUrl }: ConnectionRoutesParts) {
  async function withAccount(person: Person, connection: SavedConnection) {
    const { integrationKey, connectionId } = connection;
    const own = await readOwnConnection(nango, person, integrationKey, connectionId);
    const account = own.ok
      ? await readAccount(integrationKey, own.connection.credentials, providerUrl)
      : { ok: false, sentence: UNREAD[own.reason] };
    return { ...connection, account };
  }

  return new Hono<SignedInEnv>()
    .get('/', async (c) => {
      const person = c.get('person');
      const connections = await Promise.all(
        saved.listOf(person.id).map((connection) => withAccount(person, connection)),
      );
      return c.json({ connections });
    })
    .get('/new', async (c) => {
      const integrationKey = c.req.query('integration');
      if (!integrationKey) return refuse(c, 400, 'invalid_query_params', 'Name an integration.');
      try {
        return c.json({
          connectionId: await findNewConnection(nango, saved, c.get('person'), integrationKey),
        });
      } catch {
        return apiUnavailable(c);
      }
    })
    .post('/', async (c) => {
      const body = namedConnection.safeParse(await c.req.json().catch(() => undefined));
      if (!body.success) {
        return refuse(c, 400, 'invalid_body', 'Name a connection by connectionId and providerConfigKey.');
      }
      const person = c.get('person');
      const { connectionId, providerConfigKey } = body.data;
      const own = await readOwnConnection(nango, person, providerConfigKey, connectionId);
      if (!own.ok) return own.reason === 'not_yours' ? notYours(c) : apiUnavailable(c);

      const connection = {
        connectionId,
        integrationKey: providerConfigKey,
        ...(await nameAndLogo(nango, providerConfigKey)),
        savedAt: new Date().toISOString(),
      };
      const isNew = saved.save(person.id, connection);
      return c.json({ connection }, isNew ? 201 : 200);
    })
    .delete('/:integrationKey/:connectionId', async (c) => {
      const person = c.get('person');
      const { integrationKey, connectionId } = c.req.param();
      if (!saved.has(person.id, integrationKey, connectionId)) return notYours(c);
      try {
        await nango.deleteConnection(integrationKey, connectionId);
      } catch (error) {
        // One that the API no longer knows is ended already.
        if (apiFaultCode(error) !== 'unknown_connection') return apiUnavailable(c);
      }
      saved.remove(person.id, integrationKey, connectionId);
      return c.body(null, 204);
    });
}

/** The list of integrations only decorates: without it a connection is named by its key. */
async function nameAndLogo(nango: Nango, integrationKey: string) {
  const { configs } = await nango.listIntegrations().catch(() => ({ configs: [] }));
  const integration = configs.find((config) => config.unique_key === integrationKey);
  return { name: integration?.display_name ?? integrationKey, logo: integration?.logo ?? null };
}

function notYours(c: Context): Response {
  return refuse(c, 403, 'not_your_connection', 'This connection does not belong to the signed-in person.');
}

function apiUnavailable(c: Context): Response {
  return refuse(c, 502, 'api_unavailable', 'Your connections cannot be reached right now. Try again soon.');
}
