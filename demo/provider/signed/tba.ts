import { Hono } from 'hono';
import type { IntegrationCredentials } from '../../backend/storage/integrations.js';
import { account } from '../account.js';
import { createNonces } from '../nonces.js';
import type { ProviderContext } from '../provider-context.js';
import { requireSignature } from './oauth1-request.js';

const TOKEN = { id: 'good-token', secret: 'good-token-secret' };
const ACCOUNT_ID = 'DEMO_SB1';

/** The app that a person with a token lets in. */
export const tbaApp = {
  type: 'TBA',
  client_id: 'acme-tba',
  client_secret: 'acme-tba-secret',
  scopes: '',
} as const satisfies IntegrationCredentials;

/** What a person types to connect by token. */
export const tbaAccount = {
  accountId: ACCOUNT_ID,
  oauth_client_id_override: tbaApp.client_id,
  oauth_client_secret_override: tbaApp.client_secret,
  token_id: TOKEN.id,
  token_secret: TOKEN.secret,
} as const;

/**
 * Offers the account of a token that its owner made by hand. Requests are signed as in OAuth 1.0a, with SHA-256 and the
 * account as the realm.
 *
 * @see https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1534941088.html
 */
export function tba({ database }: ProviderContext) {
  const signed = requireSignature(createNonces(database), {
    consumer: { key: tbaApp.client_id, secret: tbaApp.client_secret },
    signatureMethod: 'HMAC-SHA256',
    realm: ACCOUNT_ID,
    tokenSecret: (token) => (token === TOKEN.id ? TOKEN.secret : undefined),
  });
  return new Hono().get('/api/tba/me', signed, (c) => c.json(account('Fabrikam Ledger', 'Enterprise')));
}
