import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type Provider from 'oidc-provider';
import { errorPage, type Html, page } from './pages/pages.js';
import { showPage } from './pages/show-page.js';
import type { ProviderContext } from './provider-context.js';

/** How long the slow sign-in takes, in seconds. */
const SLOW_S = 25;

/**
 * Values of `Cross-Origin-Opener-Policy` that part a page from whoever opened its window.
 *
 * @see https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies
 */
const SEVERING_POLICIES = ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'];

/**
 * Offers a provider's ways to fail: a refusal at once, a sign-in that takes 25 s, a page that cuts its window off from
 * the page that opened it, and a token endpoint that refuses every code. All but the refusals end in a normal sign-in.
 */
export function faults({ authorizationServer }: ProviderContext) {
  const routes = new Hono().basePath('/fault');

  routes.get('/denied', async (c) => {
    const callback = await knownCallback(c, authorizationServer);
    if (callback === undefined) return showPage(c, errorPage('Nobody is known at this address.'), 400);
    callback.searchParams.set('error', 'access_denied');
    callback.searchParams.set('error_description', 'Your organisation does not allow this app.');
    callback.searchParams.set('state', c.req.query('state') ?? '');
    return c.redirect(callback.href, 302);
  });

  routes.get('/slow', (c) => {
    c.header('Refresh', `${SLOW_S}; url=/auth${new URL(c.req.url).search}`);
    return showPage(c, waitingPage(signInOf(c)));
  });

  for (const policy of SEVERING_POLICIES) {
    routes.get(`/isolated/${policy}`, (c) => {
      c.header('Cross-Origin-Opener-Policy', policy);
      return showPage(c, isolatedPage(signInOf(c)));
    });
  }

  routes.post('/token', (c) => {
    const description = 'This provider never accepts a code.';
    return c.json({ error: 'invalid_grant', error_description: description }, 400);
  });

  return routes;
}

/** Sends nobody anywhere but to where the client of the request may be sent. */
async function knownCallback(c: Context, server: Provider): Promise<URL | undefined> {
  const { client_id: clientId = '', redirect_uri: redirectUri = '' } = c.req.query();
  const client = await server.Client.find(clientId);
  return client?.redirectUriAllowed(redirectUri) ? new URL(redirectUri) : undefined;
}

interface SignIn {
  readonly service: string | undefined;
  /** The request for authorization, as the sign-in page takes it. */
  readonly params: Readonly<Record<string, string>>;
}

function signInOf(c: Context): SignIn {
  const params = c.req.query();
  return { service: params.service, params };
}

function waitingPage(signIn: SignIn): Html {
  return onwards(
    'Signing you in',
    signIn,
    html`<h1>Signing you in…</h1>
<p role="status">This provider takes its time: about ${SLOW_S} seconds.</p>`,
  );
}

function isolatedPage(signIn: SignIn): Html {
  return onwards(
    'Continue',
    signIn,
    html`<h1>This window is on its own now</h1>
<p>Its page asked the browser to cut it off from the page that opened it. What you do here still counts.</p>`,
  );
}

function onwards(title: string, { service, params }: SignIn, content: Html): Html {
  const inputs = Object.entries(params).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return page(
    title,
    { service },
    html`${content}<form action="/auth">${inputs}<div class="actions"><button id="continue">Continue</button></div></form>`,
  );
}
