import type { MiddlewareHandler } from 'hono';

const PUBLIC = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Authorization, Etag, Content-Type, Content-Length, X-Nango-Signature, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
};

const PUBLIC_PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
  'Access-Control-Allow-Headers':
    'Authorization, Content-Type, Accept, Origin, X-Requested-With, Nango-Activity-Log-Id, Nango-Is-Dry-Run, Nango-Is-Sync, Provider-Config-Key, Connection-Id, Sentry-Trace, Baggage',
  'Access-Control-Max-Age': '600',
};

const TELEMETRY_PREFLIGHT = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-type',
  'Access-Control-Max-Age': '36000',
};

/**
 * Lets every origin read every answer, errors included, and answers preflights. Telemetry alone is for the hosted
 * page's origin, which is a constant and not an echo.
 */
export function cors(hostedPageUrl: string): MiddlewareHandler {
  const telemetry = {
    'Access-Control-Allow-Origin': new URL(hostedPageUrl).origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'content-type',
    Vary: 'Origin',
  };
  return async (c, next) => {
    const isTelemetry = c.req.path === '/connect/telemetry';
    const headers = Object.entries(isTelemetry ? telemetry : PUBLIC);
    if (c.req.method === 'OPTIONS') {
      const preflight = isTelemetry ? TELEMETRY_PREFLIGHT : PUBLIC_PREFLIGHT;
      return c.body(null, 204, Object.fromEntries([...headers, ...Object.entries(preflight)]));
    }
    for (const [name, value] of headers) c.header(name, value);
    return next();
  };
}
