import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { Backend } from '../backend.js';
import { requireApiKey } from '../http/authentication.js';
import { type Issue, invalid, refuse } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { noQuery } from '../http/query.js';
import type { SessionGrants } from '../storage/connect-sessions.js';
import type { Tags } from '../tags.js';
import {
  endUserOf,
  parseSessionRequest,
  presetsOf,
  ReconnectRequest,
  type SessionRequest,
  tagsOf,
} from './session-request.js';
import { refuseWebhookUrls } from './webhook-url.js';

const LIFETIME_MS = 30 * 60 * 1000;

/** Offers what a host's backend calls to let one of its users connect, or connect again. */
export function connectSessionRoutes(backend: Backend) {
  const routes = new Hono<BodyEnv>();

  routes.post('/connect/sessions', requireApiKey(backend), noQuery, (c) => {
    const parsed = parseSessionRequest(c.var.body);
    if (!parsed.success) return invalid(c, 'invalid_body', parsed.error);
    const request = parsed.data;
    const allowed = request.allowed_integrations ?? [];
    const refusal = refuseReferences(c, backend, request, allowed);
    if (refusal !== undefined) return refusal;

    const tags = tagsOf(request);
    if (tags === undefined) return tooManyTags(c);
    return createSession(c, backend, {
      ...grantsOf(request, tags),
      endUser: endUserOf(request),
      allowedIntegrations: allowed.length > 0 ? allowed : null,
      connectionId: null,
    });
  });

  routes.post('/connect/sessions/reconnect', requireApiKey(backend), noQuery, (c) => {
    const parsed = ReconnectRequest.safeParse(c.var.body);
    if (!parsed.success) return invalid(c, 'invalid_body', parsed.error);
    const request = parsed.data;
    const connection = backend.storage.connections.find(request.integration_id, request.connection_id);
    if (connection === undefined) {
      return refuse(c, 400, 'invalid_body', 'There is no such connection of this integration.');
    }
    const refusal = refuseReferences(c, backend, request, []);
    if (refusal !== undefined) return refusal;

    const { end_user, organization, tags: given } = request;
    const changesTags = end_user !== undefined || organization !== undefined || given !== undefined;
    const tags = changesTags ? tagsOf(request) : null;
    if (tags === undefined) return tooManyTags(c);
    return createSession(c, backend, {
      ...grantsOf(request, tags),
      endUser: connection.endUser ?? endUserOf(request),
      allowedIntegrations: [request.integration_id],
      connectionId: request.connection_id,
    });
  });

  return routes;
}

function grantsOf(request: SessionRequest, tags: Tags | null) {
  return { ...presetsOf(request), tags, overrides: request.overrides ?? null };
}

function createSession(c: Context, backend: Backend, grants: SessionGrants): Response {
  const token = `nango_connect_session_${randomBytes(32).toString('hex')}`;
  const expiresAt = new Date(Date.now() + LIFETIME_MS);
  backend.storage.connectSessions.add(token, grants, expiresAt);
  const data = {
    token,
    connect_link: connectLink(backend, token),
    expires_at: expiresAt.toISOString(),
  };
  return c.json({ data }, 201);
}

/** Unlike a stock server's link it says which API the token is for, so that the page works as given. */
function connectLink(backend: Backend, token: string): string {
  const link = new URL(backend.hostedPageUrl);
  link.hash = '';
  link.search = '';
  if (!link.pathname.endsWith('/')) link.pathname += '/';
  link.searchParams.set('session_token', token);
  link.searchParams.set('apiURL', backend.url());
  return link.href;
}

function refuseReferences(
  c: Context,
  backend: Backend,
  request: SessionRequest,
  allowed: readonly string[],
): Response | undefined {
  const refusal = refuseWebhookUrls(c, backend, request);
  if (refusal !== undefined) return refusal;
  const references: (readonly [key: string, path: readonly PropertyKey[]])[] = [
    ...allowed.map((key, index) => [key, ['allowed_integrations', index]] as const),
    ...Object.keys(request.integrations_config_defaults ?? {}).map(
      (key) => [key, ['integrations_config_defaults', key]] as const,
    ),
    ...Object.keys(request.overrides ?? {}).map((key) => [key, ['overrides', key]] as const),
  ];
  const issues: Issue[] = references
    .filter(([key]) => backend.storage.integrations.find(key) === undefined)
    .map(([, path]) => ({ code: 'custom', message: 'There is no integration with this key', path }));
  if (issues.length > 0) return invalid(c, 'invalid_body', { issues });

  const overridesDocs = Object.values(request.overrides ?? {}).some(({ docs_connect }) => docs_connect);
  if (overridesDocs)
    return refuse(c, 403, 'forbidden', 'This server has no plan that lets docs be overridden.');
  return undefined;
}

function tooManyTags(c: Context): Response {
  return refuse(c, 500, 'server_error', 'The tags of the session and its end user are more than 10.');
}
