import type { Context } from 'hono';

/** Returns the bearer token of a request, or an empty text. */
export function bearerIn(c: Context): string {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
}
