import { createMiddleware } from 'hono/factory';
import { refuse } from './refusal.js';

/**
 * Lets a changing request through only when Acme's own page made it. A foreign page can send the cookie, but neither
 * the header nor the JSON type without a CORS preflight, which Acme never answers.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html#employing-custom-request-headers-for-ajaxapi
 */
export const ownPageOnly = createMiddleware(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();

  const origin = c.req.header('origin');
  const isForeign = origin !== undefined && origin !== new URL(c.req.url).origin;
  // Buttons declared in markup ask with a header of their own, and without a body.
  const isDeclared = c.req.header('x-connect-ui') === '1';
  if (isForeign || (c.req.header('x-acme') !== '1' && !isDeclared)) {
    return refuse(c, 403, 'foreign_request', 'This request did not come from the Acme page.');
  }
  if (c.req.method === 'POST' && !isDeclared && !isJson(c.req.header('content-type'))) {
    return refuse(c, 415, 'invalid_content_type', 'Send the request as application/json.');
  }
  return next();
});

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
