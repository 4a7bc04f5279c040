import type { Nango } from '@nangohq/node';
import { Hono } from 'hono';
import * as z from 'zod';
import { apiFault } from './api-fault.js';
import { apiUnavailable, refuse } from './refusal.js';
import { sessionOwner } from './session-owner.js';
import type { SignedInEnv } from './signed-in.js';

const linkBody = z.object({ integrationKey: z.string().min(1).max(255).nullable() });

/**
 * Makes connect links: each leads to the hosted page with a session of its own, for one integration or, by `null`, for
 * any. Never hand on the token of a page that is open: whoever has it acts as that page.
 */
export function connectLinkRoute(nango: Nango, apiURL: string) {
  return new Hono<SignedInEnv>().post('/', async (c) => {
    const body = linkBody.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success) return refuse(c, 400, 'invalid_body', 'Name an integration, or null for any.');
    const { integrationKey } = body.data;
    try {
      const { data } = await nango.createConnectSession({
        ...sessionOwner(c.get('person')),
        ...(integrationKey !== null && { allowed_integrations: [integrationKey] }),
      });
      return c.json({ link: withApiURL(data.connect_link, apiURL), expiresAt: data.expires_at }, 201);
    } catch (error) {
      if (apiFault(error).code === 'invalid_body') {
        return refuse(c, 400, 'unknown_integration', 'Acme cannot connect this app.');
      }
      return apiUnavailable(c);
    }
  });
}

/** A stock server leaves out which API the link is for, and its page then asks the one in the cloud. */
function withApiURL(link: string, apiURL: string): string {
  const url = new URL(link);
  if (!url.searchParams.has('apiURL')) url.searchParams.set('apiURL', apiURL);
  return url.href;
}
