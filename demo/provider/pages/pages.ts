import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { PAGE_STYLE } from './page-style.js';

/** For whom and for what a page of the provider is shown. */
export interface PageContext {
  /** The app that asks, as people know it. */
  readonly clientName: string;
  /** The API that the demo's provider stands in for, if it is one. */
  readonly service: string | undefined;
  /** The workspace that the person named before. */
  readonly account: string | undefined;
}

/** Markup that is escaped where it needs to be. */
export type Html = ReturnType<typeof html>;

const LOGO = raw(
  '<svg viewBox="0 0 36 36" fill="currentColor" aria-hidden="true"><path d="M18 2 32 10v16L18 34 4 26V10zm0 8-7 4v8l7 4 7-4v-8z" fill-rule="evenodd"/></svg>',
);

const SCOPES: Readonly<Record<string, string>> = {
  read: 'See your name, your plan and your items',
  write: 'Change your items',
};

const styleHash = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** Forbids the provider's pages everything but their own style, and keeps them out of frames and caches. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Asks who the person is. Any name and password will do. */
export function loginPage(context: PageContext, uid: string, problem?: string): Html {
  return page(
    'Sign in',
    context,
    html`<h1>Sign in to continue to ${context.clientName}</h1>
<p>This is a demo: any name and any password will do.</p>
${problem === undefined ? '' : html`<p role="alert">${problem}</p>`}
<form method="post" action="/interaction/${uid}/login">
<label>Name<input name="login" autocomplete="username" required maxlength="100" autofocus></label>
<label>Password<input name="password" type="password" autocomplete="current-password" required></label>
<div class="actions"><button id="login">Sign in</button></div>
</form>`,
  );
}

/** Asks whether the app may have what it wants. */
export function consentPage(
  context: PageContext,
  uid: string,
  person: string,
  scopes: readonly string[],
): Html {
  return page(
    'Allow access',
    context,
    html`<h1>${context.clientName} wants to use your account</h1>
<p>You are signed in as <strong>${person}</strong>${context.account === undefined ? '' : html` in the workspace <strong>${context.account}</strong>`}. If you allow it, ${context.clientName} can:</p>
<ul>${scopes.map((scope) => html`<li>${SCOPES[scope] ?? scope}</li>`)}</ul>
<form method="post" action="/interaction/${uid}/consent">
<div class="actions"><button id="allow" name="decision" value="allow">Allow</button><button id="deny" class="quiet" name="decision" value="deny">Deny</button></div>
</form>`,
  );
}

/** Says why the provider cannot go on. */
export function errorPage(reason: string): Html {
  return page(
    'This did not work',
    undefined,
    html`<h1>This did not work</h1>
<p role="alert">${reason}</p>
<p>Close this window and try again from the page you came from.</p>`,
  );
}

/** Draws a page of the provider; `context` says for which API it stands in. */
export function page(title: string, context: Pick<PageContext, 'service'> | undefined, content: Html): Html {
  const service = context?.service;
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Demo Provider</title><style>${raw(PAGE_STYLE)}</style></head>
<body><main>
<header>${LOGO}<p>Demo Provider<small>${service === undefined ? 'A stand-in for the account you connect' : `Standing in for ${service}`}</small></p></header>
${content}
</main></body>
</html>`;
}
