import type { Nango } from '@nangohq/node';
import { Hono } from 'hono';
import { refuse } from './refusal.js';
import type { SignedInEnv } from './signed-in.js';

/** Makes session tokens: each lets the signed-in person, and nobody else, connect accounts for half an hour. */
export function connectSessionRoute(nango: Nango, apiURL: string) {
  return new Hono<SignedInEnv>().post('/', async (c) => {
    const { id, email, name } = c.get('person');
    try {
      const session = await nango.createConnectSession({
        end_user: { id, email, display_name: name },
        organization: { id: 'northwind', display_name: 'Northwind' },
      });
      return c.json({ token: session.data.token, apiURL }, 201);
    } catch {
      return refuse(
        c,
        502,
        'api_unavailable',
        'Connecting is not possible right now. Try again in a moment.',
      );
    }
  });
}
