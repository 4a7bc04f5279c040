import { Hono } from 'hono';
import type { Backend } from '../backend.js';
import { requireApiKey } from '../http/authentication.js';
import { refuse } from '../http/errors.js';

/** What belongs to functions that run on a server: syncs with their records, and actions. */
const ROUTES = [
  ['POST', '/action/trigger'],
  ['GET', '/action/:id'],
  ['GET', '/records'],
  ['PATCH', '/records/prune'],
  ['POST', '/sync/trigger'],
  ['POST', '/sync/start'],
  ['POST', '/sync/pause'],
  ['GET', '/sync/status'],
  ['PUT', '/sync/update-connection-frequency'],
  ['POST', '/sync/:name/variant/:variant'],
  ['DELETE', '/sync/:name/variant/:variant'],
  ['GET', '/integrations/:uniqueKey/functions'],
  ['GET', '/integrations/:uniqueKey/functions/:name'],
  ['DELETE', '/integrations/:uniqueKey/functions/:name'],
  ['GET', '/integrations/:uniqueKey/functions/:name/code'],
] as const;

/** Answers a host's backend what this API has not, so that nobody looks for a mistake of their own. */
export function notOfferedRoutes(backend: Backend) {
  const routes = new Hono();
  for (const [method, path] of ROUTES) {
    const message = `${method} ${path} needs functions, which this API does not run. Point the demo at a Nango server for them.`;
    routes.on(method, path, requireApiKey(backend), (c) => refuse(c, 501, 'not_implemented', message));
  }
  return routes;
}
