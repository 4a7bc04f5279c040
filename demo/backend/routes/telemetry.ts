import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { requireSessionInBody } from '../http/authentication.js';
import { invalid } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { noQuery } from '../http/query.js';
import { IntegrationKey } from '../identifiers.js';

const MAX_CLOCK_SKEW_MS = 2 * 60 * 60 * 1000;

const TelemetryEvent = z.strictObject({
  token: z.string(),
  event: z.enum([
    'open',
    'view:list',
    'view:integration',
    'view:unknown_error',
    'view:credentials_error',
    'view:success',
    'click:integration',
    'click:doc',
    'click:doc_section',
    'click:connect',
    'click:close',
    'click:finish',
    'click:outside',
    'popup:blocked_by_browser',
    'popup:closed_early',
  ]),
  timestamp: z.coerce
    .date()
    .refine((date) => Math.abs(date.getTime() - Date.now()) <= MAX_CLOCK_SKEW_MS, 'This is not about now'),
  dimensions: z.object({ integration: IntegrationKey.optional() }).optional(),
});

/** Offers to take what a page observed. It is checked and then dropped: the demo keeps no statistics. */
export function telemetryRoute(backend: Backend) {
  return new Hono<BodyEnv>().post('/connect/telemetry', requireSessionInBody(backend), noQuery, (c) => {
    const event = TelemetryEvent.safeParse(c.var.body);
    return event.success ? c.body(null, 204) : invalid(c, 'invalid_body', event.error);
  });
}
