import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { html } from 'hono/html';
import type { IntegrationCredentials } from '../../backend/storage/integrations.js';
import { account } from '../account.js';
import { errorPage, type Html, page } from '../pages/pages.js';
import { showPage } from '../pages/show-page.js';
import type { ProviderContext } from '../provider-context.js';

/** With what the plugin asks for the data of those who installed it. Nothing outside a demo is protected by it. */
const identity = { username: 'acme-plugin', password: 'acme-plugin-key' };

/** Returns what the developer of the plugin knows of it. */
export function pluginSettings(providerUrl: string): IntegrationCredentials {
  return { type: 'INSTALL_PLUGIN', app_link: `${providerUrl}/plugin/install`, ...identity };
}

/** Offers a page on which a person installs the plugin, and the account of the plugin itself. */
export function plugin({ apiUrl }: ProviderContext) {
  const routes = new Hono();

  routes.get('/plugin/install', (c) => {
    const payload = c.req.query('payload');
    if (payload === undefined)
      return showPage(c, errorPage('The plugin is installed from the app that uses it.'), 400);
    return showPage(c, installPage(payload));
  });

  routes.post('/plugin/install', async (c) => {
    const { payload } = await c.req.parseBody();
    const callback = new URL(`${apiUrl}/oauth/callback`);
    callback.searchParams.set('payload', String(payload));
    callback.searchParams.set('website_id', randomUUID());
    return c.redirect(callback.href, 303);
  });

  return routes.get('/api/plugin/me', basicAuth(identity), (c) =>
    c.json(account('Websites with the plugin', 'Plugin')),
  );
}

function installPage(payload: string): Html {
  return page(
    'Install the plugin',
    undefined,
    html`<h1>Install Acme on your website</h1>
<p>Acme will see the name, the plan and the items of your website.</p>
<form method="post" action="/plugin/install">
<input type="hidden" name="payload" value="${payload}">
<div class="actions"><button id="install">Install</button></div>
</form>`,
  );
}
