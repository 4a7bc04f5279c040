import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { providerWebhookUrl } from '../../provider-webhooks.js';
import { createGrantTable } from '../grant-table.js';
import { errorPage } from '../pages/pages.js';
import { showPage } from '../pages/show-page.js';
import type { ProviderContext } from '../provider-context.js';
import { type InstallableApp, installableApps } from './installable-apps.js';
import { installPage, requestsPage } from './installation-pages.js';
import { createInstallationTable, type InstallationRequest } from './installation-table.js';
import { sendSignedWebhook } from './signed-webhook.js';
import { isName } from './typed-name.js';

const CODE_LIFE_S = 600;

/**
 * Offers the pages on which people install an app into an organisation, or ask its owner, and the page on which the
 * owner approves. `approval=always` in the address leaves people no other way than to ask.
 *
 * @see https://docs.github.com/en/apps/creating-github-apps/registering-a-github-app/about-the-setup-url
 */
export function appInstallations({ apiUrl, database }: ProviderContext) {
  const installations = createInstallationTable(database);
  const grants = createGrantTable(database);
  const routes = new Hono().basePath('/apps');

  routes.get('/requests', (c) => showPage(c, requestsPage(installations.listRequests())));

  routes.post('/requests/:id', async (c) => {
    const request = installations.listRequests().find(({ id }) => String(id) === c.req.param('id'));
    if (request === undefined) return showPage(c, errorPage('Nobody waits for this approval any more.'), 404);
    const wasTaken = await approve(request);
    if (wasTaken) installations.removeRequest(request.id);
    const news = wasTaken
      ? html`<p role="status">Approved. Acme is installed in ${request.organization}.</p>`
      : html`<p role="alert">Acme was told and did not answer. Approve it again later.</p>`;
    return showPage(c, requestsPage(installations.listRequests(), news), wasTaken ? 200 : 502);
  });

  async function approve({ appId, organization, requester }: InstallationRequest): Promise<boolean> {
    const { installation } = installations.install(appId, organization);
    const webhook = installableApps.find(({ id }) => id === appId)?.webhook;
    if (webhook === undefined) return true;
    return sendSignedWebhook(providerWebhookUrl(apiUrl, webhook.integrationKey), webhook.secret, {
      action: 'created',
      installation: { id: installation.id, app_id: Number(appId), account: { login: organization } },
      requester: { login: requester },
    });
  }

  routes.get('/:slug/installations/new', (c) => {
    if (appIn(c) === undefined) return showPage(c, errorPage('There is no such app.'), 404);
    const asksOwner = c.req.query('approval') === 'always';
    const address = c.req.path + new URL(c.req.url).search;
    return showPage(c, installPage(address, c.req.query('service'), asksOwner));
  });

  routes.post('/:slug/installations/new', async (c) => {
    const app = appIn(c);
    if (app === undefined) return showPage(c, errorPage('There is no such app.'), 404);
    const { login, organization, decision } = await c.req.parseBody();
    if (decision === 'cancel') return c.redirect(setupUrl(c, app, REFUSAL), 303);
    if (!isName(login) || !isName(organization))
      return showPage(c, errorPage('A name and an organisation are needed.'), 400);

    const code = () => (app.signsIn ? { code: grants.issue('user-code', login.trim(), CODE_LIFE_S) } : {});
    if (decision !== 'install' || c.req.query('approval') === 'always') {
      installations.request(app.id, organization.trim(), login.trim());
      return c.redirect(setupUrl(c, app, { setup_action: 'request', ...code() }), 303);
    }
    const { installation, isNew } = installations.install(app.id, organization.trim());
    const installed = {
      installation_id: String(installation.id),
      setup_action: isNew ? 'install' : 'update',
    };
    // Who only changes an installation is not signed in again.
    return c.redirect(setupUrl(c, app, { ...installed, ...(isNew && code()) }), 303);
  });

  function setupUrl(c: Context, app: InstallableApp, params: Readonly<Record<string, string>>): string {
    const url = new URL(apiUrl + app.setupPath);
    const state = c.req.query('state');
    const query = { ...params, ...(state !== undefined && { state }) };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.href;
  }

  return routes;
}

const REFUSAL = { error: 'access_denied', error_description: 'The person did not install the app' };

function appIn(c: Context): InstallableApp | undefined {
  return installableApps.find(({ slug }) => slug === c.req.param('slug'));
}
