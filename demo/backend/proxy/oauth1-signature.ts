import { z } from 'zod';
import { oauth1Header } from '../oauth/oauth1/oauth1-header.js';
import type { Signer, UnsignedRequest } from './signers.js';

const App = z.object({ client_id: z.string(), client_secret: z.string() });

/** Signs with a token that a person allowed. Without an app there is no signature. */
export const signOAuth1: Signer = ({ provider, integration, credentials }, request) => {
  const app = App.safeParse(integration.credentials);
  if (!app.success) return {};
  const signatory = {
    consumer: { key: app.data.client_id, secret: app.data.client_secret },
    token: { key: String(credentials.oauth_token), secret: String(credentials.oauth_token_secret) },
    signatureMethod: provider.signature_method ?? 'HMAC-SHA1',
  } as const;
  return { authorization: oauth1Header(signatory, { ...request, form: formIn(request) }) };
};

/**
 * Signs with a token that a person made by hand: for the app that they named or else the integration's own, with the
 * account as the realm. Without an app there is no signature.
 *
 * @see https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1534941088.html
 */
export const signTba: Signer = ({ integration, connectionConfig, credentials }, request) => {
  const named = App.safeParse(credentials.config_override);
  const app = named.success ? named : App.safeParse(integration.credentials);
  if (!app.success) return {};
  const { accountId } = connectionConfig;
  const signatory = {
    consumer: { key: app.data.client_id, secret: app.data.client_secret },
    token: { key: String(credentials.token_id), secret: String(credentials.token_secret) },
    signatureMethod: 'HMAC-SHA256',
    realm: typeof accountId === 'string' ? accountId : undefined,
  } as const;
  return { authorization: oauth1Header(signatory, { ...request, form: formIn(request) }) };
};

function formIn({ headers, body = '' }: UnsignedRequest): URLSearchParams {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  return new URLSearchParams(isForm ? text : '');
}
