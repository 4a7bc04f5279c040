import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import type { Acquire } from '../credentials/acquire.js';
import { acquireAws } from '../credentials/aws-sigv4.js';
import { acquireBill } from '../credentials/bill.js';
import { acquireJwt } from '../credentials/jwt.js';
import { acquireSignature } from '../credentials/signature.js';
import { acquireTba } from '../credentials/tba.js';
import { acquireTwoStep } from '../credentials/two-step.js';
import { acquireNothing, acquireTyped } from '../credentials/typed-credentials.js';
import { requireSessionInQuery } from '../http/authentication.js';
import { invalid } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { readAuthRequest } from './auth-request.js';
import { finishAuth } from './finish-auth.js';

/** How an auth mode without a popup is served. */
interface CredentialsEndpoint {
  readonly path: string;
  readonly authMode: string;
  readonly body: z.ZodType<Record<string, unknown> | undefined>;
  readonly acquire: Acquire;
}

const ENDPOINTS: readonly CredentialsEndpoint[] = [
  {
    path: '/api-auth/api-key/:key',
    authMode: 'API_KEY',
    body: z.strictObject({ apiKey: z.string().min(1).max(1024) }),
    acquire: acquireTyped,
  },
  {
    // Either may be empty: many providers use only one.
    path: '/api-auth/basic/:key',
    authMode: 'BASIC',
    body: z.strictObject({ username: z.string().max(1024), password: z.string().max(1024) }),
    acquire: acquireTyped,
  },
  {
    path: '/auth/unauthenticated/:key',
    authMode: 'NONE',
    body: z.strictObject({}).optional(),
    acquire: acquireNothing,
  },
  {
    path: '/auth/tba/:key',
    authMode: 'TBA',
    body: z.strictObject({
      token_id: z.string().min(1),
      token_secret: z.string().min(1),
      oauth_client_id_override: z.string().optional(),
      oauth_client_secret_override: z.string().optional(),
    }),
    acquire: acquireTba,
  },
  {
    path: '/auth/signature/:key',
    authMode: 'SIGNATURE',
    body: z.strictObject({
      username: z.string().min(1),
      password: z.string().min(1),
      type: z.string().min(1),
    }),
    acquire: acquireSignature,
  },
  {
    // The fields are the provider's own.
    path: '/auth/jwt/:key',
    authMode: 'JWT',
    body: z.looseObject({}),
    acquire: acquireJwt,
  },
  {
    path: '/auth/two-step/:key',
    authMode: 'TWO_STEP',
    body: z.looseObject({ assertionOption: z.record(z.string(), z.unknown()).optional() }),
    acquire: acquireTwoStep,
  },
  {
    path: '/auth/bill/:key',
    authMode: 'BILL',
    body: z.strictObject({
      username: z.string().min(1),
      password: z.string().min(1),
      organization_id: z.string().min(1),
      dev_key: z.string().min(1),
    }),
    acquire: acquireBill,
  },
  {
    path: '/auth/aws-sigv4/:key',
    authMode: 'AWS_SIGV4',
    body: z.strictObject({
      role_arn: z.string().min(1),
      region: z
        .string()
        .regex(/^[a-z0-9-]{1,64}$/)
        .optional(),
    }),
    acquire: acquireAws,
  },
];

/** Offers to connect with what a person types, one endpoint for each auth mode. */
export function credentialsAuthRoutes(backend: Backend) {
  const routes = new Hono<BodyEnv>();
  for (const { path, authMode, body: Body, acquire } of ENDPOINTS) {
    routes.post(path, requireSessionInQuery(backend), async (c) => {
      const body = Body.safeParse(c.var.body);
      if (!body.success) return invalid(c, 'invalid_body', body.error);
      const request = readAuthRequest(c, backend, c.var.session, authMode);
      if (request instanceof Response) return request;
      return finishAuth(c, backend, request, await acquire(backend, { ...request, typed: body.data ?? {} }));
    });
  }
  return routes;
}
