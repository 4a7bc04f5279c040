import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { credentialsWork } from '../credential-test.js';
import { requireSessionInQuery } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { readAuthRequest } from './auth-request.js';
import { finishAuth } from './finish-auth.js';

const Body = z.strictObject({ username: z.string().max(1024), password: z.string().max(1024) });

/** Offers to connect with a user name and a password. Either may be empty: many providers use only one. */
export function basicAuthRoute(backend: Backend) {
  return new Hono<BodyEnv>().post('/api-auth/basic/:key', requireSessionInQuery(backend), async (c) => {
    const body = Body.safeParse(c.var.body);
    if (!body.success) return invalid(c, 'invalid_body', body.error);
    const request = readAuthRequest(c, backend, c.var.session, 'BASIC');
    if (request instanceof Response) return request;
    const { connectionConfig } = request;
    if (!(await credentialsWork(request.provider, { connectionConfig, credentials: body.data }))) {
      return refuse(
        c,
        400,
        'connection_test_failed',
        'The provider does not accept this user name and password.',
      );
    }
    return finishAuth(c, backend, request, { type: 'BASIC', ...body.data });
  });
}
