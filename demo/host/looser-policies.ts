import { createMiddleware } from 'hono/factory';

/** What of the policy is put into other words for a page in `demo/pages`, by its name, and why. */
const looser: Readonly<Record<string, readonly [strict: string, loose: string]>> = {
  // Solid makes nodes from strings, and has no policy of Trusted Types.
  solid: ["require-trusted-types-for 'script'; ", ''],
  // Libraries of dialogs write styles into the page.
  dialogs: ["style-src 'self'", "style-src 'self' 'unsafe-inline'"],
  // It brings drawings within its own script.
  'theme-editor': ["img-src 'self'", "img-src 'self' data:"],
};

/** Lets `/pages/:name/*` do what a page cannot do without. To stand before the headers. */
export const looserPolicies = createMiddleware(async (c, next) => {
  await next();
  const [strict, loose] = looser[c.req.param('name') ?? ''] ?? [];
  const policy = c.res.headers.get('Content-Security-Policy') ?? '';
  if (strict !== undefined && loose !== undefined)
    c.header('Content-Security-Policy', policy.replace(strict, loose));
});
