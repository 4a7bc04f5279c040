import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Backend } from './backend.js';
import { limitBody } from './http/body-limit.js';
import { cors } from './http/cors.js';
import { jsonBody } from './http/json-body.js';
import { oauthCallbackRoute } from './oauth/callback.js';
import { oauthConnectRoute } from './oauth/connect.js';
import { appAuthRoute } from './routes/app-auth.js';
import { clientCredentialsAuthRoute } from './routes/client-credentials-auth.js';
import { connectSessionRoute } from './routes/connect-session.js';
import { connectSessionRoutes } from './routes/connect-sessions.js';
import { connectionImportRoute } from './routes/connection-import.js';
import { connectionRoutes } from './routes/connections.js';
import { connectionWriteRoutes } from './routes/connections-write.js';
import { credentialsAuthRoutes } from './routes/credentials-auth.js';
import { demoFaultRoutes } from './routes/demo-faults.js';
import { environmentRoutes } from './routes/environment.js';
import { integrationRoutes } from './routes/integrations.js';
import { integrationWriteRoutes } from './routes/integrations-write.js';
import { logoRoute } from './routes/logos.js';
import { notOfferedRoutes } from './routes/not-offered.js';
import { openReadRoutes } from './routes/open-reads.js';
import { outboundAuthRoute } from './routes/outbound-auth.js';
import { providerWebhookRoute } from './routes/provider-webhooks.js';
import { providerRoutes } from './routes/providers.js';
import { proxyRoute } from './routes/proxy.js';
import { telemetryRoute } from './routes/telemetry.js';
import { logUnexpected } from './unexpected-error.js';

const SECURITY_HEADERS = {
  xFrameOptions: 'SAMEORIGIN',
  referrerPolicy: 'strict-origin',
  strictTransportSecurity: 'max-age=5184000; includeSubDomains',
  // A popup keeps its opener and a logo is shown on other sites, so neither is isolated.
  crossOriginOpenerPolicy: false,
  crossOriginResourcePolicy: false,
  originAgentCluster: false,
};

const NO_DASHBOARD = page(
  'There is no dashboard here',
  'This address belongs to an API. The demo has no dashboard.',
);
const NOT_FOUND = page('Not found', 'There is nothing to send to at this address.');

/** Creates the API. */
export function createApp(backend: Backend): Hono {
  const app = new Hono({ strict: false });
  app.use(secureHeaders(SECURITY_HEADERS), cors(backend.hostedPageUrl));
  // Goes before the reading of bodies, which are the provider's business there.
  app.route('/', proxyRoute(backend));
  app.use(limitBody, jsonBody);
  app
    .route('/', openReadRoutes(backend))
    .route('/', connectSessionRoutes(backend))
    .route('/', connectSessionRoute(backend))
    .route('/', telemetryRoute(backend))
    .route('/', integrationRoutes(backend))
    .route('/', integrationWriteRoutes(backend))
    .route('/', environmentRoutes(backend))
    .route('/', notOfferedRoutes(backend))
    .route('/', providerRoutes(backend))
    .route('/', credentialsAuthRoutes(backend))
    .route('/', clientCredentialsAuthRoute(backend))
    .route('/', demoFaultRoutes(backend))
    .route('/', oauthConnectRoute(backend))
    .route('/', oauthCallbackRoute(backend))
    .route('/', appAuthRoute(backend))
    .route('/', outboundAuthRoute(backend))
    .route('/', providerWebhookRoute(backend))
    .route('/', connectionRoutes(backend))
    .route('/', connectionImportRoute(backend))
    .route('/', connectionWriteRoutes(backend))
    .route('/', logoRoute(backend));

  // A stock server answers every unknown GET with its dashboard, and clients must cope with that.
  app.notFound((c) => (/^(GET|HEAD)$/.test(c.req.method) ? c.html(NO_DASHBOARD) : c.html(NOT_FOUND, 404)));
  app.onError((error, c) => {
    const id = logUnexpected(`${c.req.method} ${c.req.path}`, error);
    const message = `Something went wrong here. Look for ${id} in the log.`;
    return c.json({ error: { message, code: 'generic_error_support', payload: id } }, 500);
  });
  return app;
}

function page(title: string, text: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><p>${text}</p></html>`;
}
