import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { listen, type RunningServer } from '../../../demo/running-server.js';

const BASIC = `Basic ${Buffer.from('good:good').toString('base64')}`;

/** Starts the third party of the recording: it refuses codes, secrets and keys that say that they are bad. */
export function startStandInProvider(): Promise<RunningServer> {
  const app = new Hono()
    .post('/token', token)
    .post('/:subdomain/token', token)
    .get('/api/me', (c) => {
      const authorization = c.req.header('authorization') ?? '';
      if (authorization !== BASIC && !/^Bearer (good-key|access-)/.test(authorization))
        return c.json({}, 401);
      const { pathname, search } = new URL(c.req.url);
      return c.json({ id: 1, login: 'mock', path: pathname, q: search });
    });
  return listen(createServer(getRequestListener(app.fetch)), 0, '127.0.0.1');
}

async function token(c: Context): Promise<Response> {
  const { code, client_secret: secret } = await c.req.parseBody();
  if (String(code).startsWith('bad-')) return c.json({ error: 'invalid_grant' }, 400);
  if (secret === 'wrong') return c.json({ error: 'invalid_client' }, 401);
  return c.json({ access_token: 'access-1', token_type: 'Bearer', expires_in: 3600, scope: 'read write' });
}
