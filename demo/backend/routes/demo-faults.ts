import { Hono } from 'hono';
import type { Backend } from '../backend.js';
import { readQuery } from '../http/query.js';

const EXPIRED_SESSION = 'demo-expired-session';

/**
 * Ends a connect session the moment it is used for the integration that shows how this fails. What answers then is the
 * API as it always does.
 */
export function demoFaultRoutes({ storage }: Backend) {
  return new Hono().use('/oauth/connect/:key', async (c, next) => {
    const integration = storage.integrations.find(c.req.param('key'));
    const { connect_session_token: token } = readQuery(c);
    if (integration?.provider === EXPIRED_SESSION && typeof token === 'string') {
      const session = storage.connectSessions.findByToken(token);
      if (session !== undefined) storage.connectSessions.remove(session.id);
    }
    await next();
  });
}
