import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { requireSession } from '../http/authentication.js';
import { invalid } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { noQuery } from '../http/query.js';
import type { ConfigDefaults, ConnectSession } from '../storage/connect-sessions.js';

const NoBody = z.strictObject({}).optional();

const CONNECT_UI_SETTINGS = {
  showWatermark: false,
  defaultTheme: 'system',
  theme: { light: { primary: '#4338CA' }, dark: { primary: '#A5B4FC' } },
};

/** Offers a browser what its session token allows, and to give the token up. */
export function connectSessionRoute(backend: Backend) {
  const routes = new Hono<BodyEnv>();

  routes.get('/connect/session', requireSession(backend), noQuery, (c) => {
    return c.json({ data: sessionAnswer(c.var.session) });
  });

  routes.delete('/connect/session', requireSession(backend), noQuery, (c) => {
    const body = NoBody.safeParse(c.var.body);
    if (!body.success) return invalid(c, 'invalid_body', body.error);
    backend.storage.connectSessions.remove(c.var.session.id);
    return c.body(null, 204);
  });

  return routes;
}

function sessionAnswer(session: ConnectSession) {
  const { allowedIntegrations, configDefaults, overrides } = session;
  return {
    endUser: session.endUser,
    connectUISettings: CONNECT_UI_SETTINGS,
    ...(allowedIntegrations && { allowed_integrations: allowedIntegrations }),
    ...(configDefaults && { integrations_config_defaults: visibleDefaults(configDefaults) }),
    ...(session.connectionId !== null && { isReconnecting: true }),
    ...(overrides && { overrides }),
    websocketsPath: '/',
  };
}

function visibleDefaults(defaults: Readonly<Record<string, ConfigDefaults>>) {
  return Object.fromEntries(
    Object.entries(defaults).map(([key, { connection_config, authorization_params }]) => [
      key,
      { connection_config, authorization_params },
    ]),
  );
}
