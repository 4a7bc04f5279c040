import type { MiddlewareHandler } from 'hono';
import { refuse } from './errors.js';

/** What `jsonBody` leaves for the endpoints. */
export interface BodyEnv {
  Variables: {
    /** The parsed JSON, or `undefined` when none was sent. */
    body: unknown;
  };
}

const GUARDED =
  /^\/(connect|connections?|integrations|providers|auth(?!\/oauth-outbound)|api-auth|oauth|environment-variables)(\/|$)/;

/**
 * Parses a JSON body. A body in another format is refused below the guarded paths and ignored elsewhere; an empty
 * one that says it is JSON counts as `{}`.
 */
export const jsonBody: MiddlewareHandler<BodyEnv> = async (c, next) => {
  const contentType = c.req.header('content-type');
  if (contentType !== undefined && isJson(contentType) && hasBody(c.req.raw.headers)) {
    const body = parse(await c.req.text());
    if (body === undefined) return refuse(c, 400, 'invalid_json', 'The body is not a JSON object or array.');
    c.set('body', body);
  }
  if (contentType !== undefined && !contentType.startsWith('application/json') && GUARDED.test(c.req.path)) {
    return refuse(c, 415, 'invalid_content_type', 'Send the body as application/json.');
  }
  return next();
};

function isJson(contentType: string): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType);
}

function hasBody(headers: Headers): boolean {
  return headers.has('content-length') || headers.has('transfer-encoding');
}

function parse(text: string): object | undefined {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
