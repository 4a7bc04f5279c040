import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Answers with one error code and one sentence that Acme's page can show as it is. */
export function refuse(c: Context, status: ContentfulStatusCode, code: string, message: string): Response {
  return c.json({ error: { code, message } }, status);
}

/** Answers that Acme's server could not reach the API. */
export function apiUnavailable(c: Context): Response {
  return refuse(c, 502, 'api_unavailable', 'Connections cannot be reached right now. Try again in a moment.');
}
