import { createHmac } from 'node:crypto';

const TIMEOUT_MS = 15_000;

/**
 * Tells the developer of an app what happened to it, and whether that was taken.
 *
 * @see https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries for the signature
 */
export async function sendSignedWebhook(url: string, secret: string, payload: object): Promise<boolean> {
  const body = JSON.stringify(payload);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
