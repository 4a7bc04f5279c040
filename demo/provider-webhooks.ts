/** Names the one environment that the demo's API has, in the addresses that providers send webhooks to. */
export const ENVIRONMENT_UUID = '6f0c2a3e-4b1d-4c58-9e57-1d2f8a7b3c90';

/**
 * Returns where a provider sends the webhooks of an integration's app. The API tells it, and its developer would copy it
 * into the provider's settings; in the demo both sides know it.
 */
export function providerWebhookUrl(apiUrl: string, integrationKey: string): string {
  return `${apiUrl}/webhook/${ENVIRONMENT_UUID}/${encodeURIComponent(integrationKey)}`;
}
