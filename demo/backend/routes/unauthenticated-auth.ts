import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { requireSessionInQuery } from '../http/authentication.js';
import { invalid } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { readAuthRequest } from './auth-request.js';
import { finishAuth } from './finish-auth.js';

const NoBody = z.strictObject({}).optional();

/** Offers to connect to a provider that asks for nothing. */
export function unauthenticatedAuthRoute(backend: Backend) {
  return new Hono<BodyEnv>().post('/auth/unauthenticated/:key', requireSessionInQuery(backend), (c) => {
    const body = NoBody.safeParse(c.var.body);
    if (!body.success) return invalid(c, 'invalid_body', body.error);
    const request = readAuthRequest(c, backend, c.var.session, 'NONE');
    return request instanceof Response ? request : finishAuth(c, backend, request, {});
  });
}
