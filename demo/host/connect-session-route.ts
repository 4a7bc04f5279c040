import type { Nango } from '@nangohq/node';
import { Hono } from 'hono';
import { apiUnavailable } from './refusal.js';
import { sessionOwner } from './session-owner.js';
import type { SignedInEnv } from './signed-in.js';

/** Makes session tokens: each lets the signed-in person, and nobody else, connect accounts for half an hour. */
export function connectSessionRoute(nango: Nango, apiURL: string) {
  return new Hono<SignedInEnv>().post('/', async (c) => {
    try {
      const { data } = await nango.createConnectSession(sessionOwner(c.get('person')));
      return c.json({ token: data.token, apiURL }, 201);
    } catch {
      return apiUnavailable(c);
    }
  });
}
