import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { type Html, page } from '../pages/pages.js';
import { showPage } from '../pages/show-page.js';
import type { ProviderContext } from '../provider-context.js';
import { type Grant, grantsOf } from './artifact-table.js';

/**
 * Offers a signed-in person the page with the apps that may use the account, and to take that right from all of them.
 * A connection made with it then cannot be renewed, and only the person can repair it.
 */
export function grantedApps({ authorizationServer: server, database }: ProviderContext) {
  const routes = new Hono().basePath('/account/apps');

  async function signedIn(c: Context): Promise<string | undefined> {
    const { incoming, outgoing }: HttpBindings = c.env;
    const { accountId } = await server.Session.get(server.createContext(incoming, outgoing));
    return accountId;
  }

  routes.get('/', async (c) => {
    const person = await signedIn(c);
    if (person === undefined) return showPage(c, strangerPage(), 401);
    const grants = await Promise.all(
      grantsOf(database, person).map(async ({ clientId, since }) => {
        const client = await server.Client.find(clientId);
        return { appName: client?.clientName ?? clientId, since };
      }),
    );
    return showPage(c, grantsPage(person, grants));
  });

  // Another site cannot send this form in a person's name: the session cookie does not come along.
  routes.post('/revoke', async (c) => {
    const person = await signedIn(c);
    if (person === undefined) return showPage(c, strangerPage(), 401);
    for (const { id } of grantsOf(database, person)) {
      await server.RefreshToken.revokeByGrantId(id);
      await (await server.Grant.find(id))?.destroy();
    }
    return c.redirect('/account/apps', 303);
  });

  return routes;
}

function grantsPage(
  person: string,
  grants: readonly (Pick<Grant, 'since'> & { readonly appName: string })[],
): Html {
  const content =
    grants.length === 0
      ? html`<p>No app may use your account.</p>`
      : html`<p>These apps may use your account. An app that loses access has to ask you again.</p>
<ul>${grants.map(({ appName, since }) => html`<li><strong>${appName}</strong> since ${since}</li>`)}</ul>
<form method="post" action="/account/apps/revoke">
<div class="actions"><button id="revoke">Revoke all access</button></div>
</form>`;
  return page(
    'Apps with access',
    undefined,
    html`<h1>Apps with access</h1>
<p>You are signed in as <strong>${person}</strong>.</p>
${content}`,
  );
}

function strangerPage(): Html {
  return page(
    'Apps with access',
    undefined,
    html`<h1>You are not signed in</h1>
<p>Connect this account to an app first. That signs you in for a day, in this browser.</p>`,
  );
}
