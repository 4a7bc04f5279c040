import { createHmac, randomUUID } from 'node:crypto';
import type { RunningServer } from '../../../demo/running-server.js';

/** With what the webhooks of these tests are signed. */
export const signingKey: string = randomUUID();

/** How a webhook names a connection. */
export interface Connected {
  readonly connectionId: string;
  readonly providerConfigKey: string;
}

/** Sends Acme a signed webhook. */
export function tell(host: RunningServer, body: string, signedWith = signingKey): Promise<Response> {
  const signature = createHmac('sha256', signedWith).update(body).digest('hex');
  return fetch(`${host.url}/webhooks/nango`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-nango-hmac-sha256': signature },
    body,
  });
}

/** Builds the body of a webhook about a connection of Sam's, a new one unless `more` says otherwise. */
export function authWebhook(connection: Connected, more: object = {}): string {
  const tags = { end_user_id: 'user_sam' };
  return JSON.stringify({
    from: 'nango',
    type: 'auth',
    operation: 'creation',
    success: true,
    tags,
    ...connection,
    ...more,
  });
}
