import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { providerWebhookUrl } from '../../provider-webhooks.js';
import { account } from '../account.js';
import { bearerIn } from '../bearer.js';
import { createGrantTable } from '../grant-table.js';
import { demoClient } from '../oauth2/demo-client.js';
import { errorPage } from '../pages/pages.js';
import { showPage } from '../pages/show-page.js';
import type { ProviderContext } from '../provider-context.js';
import { outboundInstalledPage, outboundInstallPage } from './installation-pages.js';
import { sendSignedWebhook } from './signed-webhook.js';
import { isName } from './typed-name.js';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS outbound_installations (
    uuid TEXT PRIMARY KEY,
    organization TEXT NOT NULL
  );
`;

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
const CODE_LIFE_S = 600;
const INTEGRATION_KEY = 'demo-outbound';

/**
 * Offers an app that is installed from the provider's own pages: nobody is sent back, the developer hears of the
 * installation by a webhook and exchanges the code in it.
 *
 * @see https://docs.sentry.io/organization/integrations/integration-platform/public-integration/
 */
export function outboundInstallations({ apiUrl, database }: ProviderContext) {
  database.exec(SCHEMA);
  const grants = createGrantTable(database);
  const routes = new Hono();

  routes.get('/outbound/install', (c) => showPage(c, outboundInstallPage()));

  routes.post('/outbound/install', async (c) => {
    const { actor, organization } = await c.req.parseBody();
    if (!isName(actor) || !isName(organization))
      return showPage(c, errorPage('A user ID and an organisation are needed.'), 400);
    const uuid = randomUUID();
    database.run('INSERT INTO outbound_installations VALUES (?, ?)', [uuid, organization.trim()]);
    const code = grants.issue('outbound-code', uuid, CODE_LIFE_S);
    const url = providerWebhookUrl(apiUrl, INTEGRATION_KEY);
    const wasTaken = await sendSignedWebhook(url, demoClient.clientSecret, {
      action: 'created',
      actor: { type: 'user', id: actor.trim() },
      installation: { uuid },
      data: { installation: { uuid, code, status: 'pending', organization: { slug: organization.trim() } } },
    });
    return showPage(c, outboundInstalledPage(wasTaken), wasTaken ? 200 : 502);
  });

  routes.post('/outbound/installations/:uuid/authorizations', async (c) => {
    const { client_id, client_secret, grant_type, code, refresh_token } = await c.req.parseBody();
    if (client_id !== demoClient.clientId || client_secret !== demoClient.clientSecret)
      return c.json({ error: 'invalid_client', error_description: 'The client is unknown' }, 401);
    const uuid =
      grant_type === 'refresh_token'
        ? grants.take('outbound-refresh-token', String(refresh_token))
        : grants.take('outbound-code', String(code));
    if (uuid !== c.req.param('uuid'))
      return c.json({ error: 'invalid_grant', error_description: 'The grant is unknown or used' }, 400);
    return c.json({
      access_token: grants.issue('outbound-token', uuid, HOUR_S),
      refresh_token: grants.issue('outbound-refresh-token', uuid, 14 * DAY_S),
      token_type: 'bearer',
      expires_in: HOUR_S,
    });
  });

  routes.get('/api/outbound/me', (c) => {
    const uuid = grants.find('outbound-token', bearerIn(c));
    const sql = 'SELECT organization FROM outbound_installations WHERE uuid = ?';
    const row = uuid === undefined ? null : database.get(sql, [uuid]);
    if (row === null) return c.json({ error: 'invalid_token' }, 401);
    return c.json(account(String(row.organization), 'Team'));
  });

  return routes;
}
