import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';

/** Which part of a request did not fit its schema. */
export type InvalidPart = 'invalid_body' | 'invalid_headers' | 'invalid_query_params' | 'invalid_uri_params';

/** One thing wrong with a request, with zod's code for it. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** Answers an error of an endpoint's own. Several are told by code alone. */
export function refuse(c: Context, status: ContentfulStatusCode, code: string, message?: string): Response {
  return c.json({ error: message === undefined ? { code } : { code, message } }, status);
}

/** Answers that the caller did not prove who it is. */
export function deny(c: Context, code: string, message: string): Response {
  return c.json({ error: { message, code, payload: {} } }, 401);
}

/** Answers what did not fit the schema. The elements of a path are strings on the wire, array indexes too. */
export function invalid(
  c: Context,
  part: InvalidPart,
  problems: z.ZodError | { readonly issues: readonly Issue[] },
) {
  const errors = problems.issues.map(({ code, message, path }) => ({
    code,
    message,
    path: path.map(String),
  }));
  return c.json({ error: { code: part, errors } }, 400);
}
