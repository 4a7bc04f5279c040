import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { createVisitor, type VisitedPage } from './visitor.js';
import type { WebhookReceiver } from './webhook-receiver.js';
import type { Answer, BackendWorld } from './world.js';

/** What a person does on the page on which an app is installed. */
export interface Installation {
  readonly login?: string;
  readonly organization?: string;
  readonly decision?: 'install' | 'request' | 'cancel';
}

/** Returns how a person goes through the provider's page for installing an app, and back. */
export function installing({
  login = 'sam',
  organization = 'Northwind',
  decision = 'install',
}: Installation = {}) {
  return async (url: string): Promise<VisitedPage> => {
    const page = await createVisitor().open(url);
    expect(page.html).toContain('Install Acme');
    return sendForm(page.url, { login, organization, decision });
  };
}

/** Sends a form and goes where that leads. */
export async function sendForm(url: string, fields: Record<string, string> = {}): Promise<VisitedPage> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
  return { url: response.url, status: response.status, html: await response.text() };
}

/** Approves, as the owner of an organisation, what waits there for an approval. */
export async function approveAll({ provider }: Pick<BackendWorld, 'provider'>): Promise<VisitedPage[]> {
  const { html } = await createVisitor().open(`${provider.url}/apps/requests`);
  const paths = [...html.matchAll(/action="(\/apps\/requests\/\d+)"/g)].map(([, path]) => path);
  return Promise.all(paths.map((path) => sendForm(provider.url + path)));
}

/** Reads where a provider has to send the webhooks of an integration. */
export async function webhookPath(world: BackendWorld, key: string): Promise<string> {
  const { body } = await world.asHost('GET', `/integrations/${key}?include=webhook`);
  return new URL(body.data.webhook_url).pathname;
}

/** Sends the API a webhook as a provider that knows the secret. */
export function report(world: BackendWorld, path: string, secret: string, payload: object): Promise<Answer> {
  const body = JSON.stringify(payload);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` };
  return world.call('POST', path, { headers, body });
}

/** Adds an integration of the host's own with the developer app of the demo's, and returns its credentials. */
export async function addIntegration(world: BackendWorld, provider: string, uniqueKey: string) {
  const integration = await world.asHost('GET', `/integrations/${provider}?include=credentials`);
  const { credentials } = integration.body.data;
  const body = { provider, unique_key: uniqueKey, credentials };
  expect((await world.asHost('POST', '/integrations', body)).status).toBe(200);
  return credentials;
}

/** Waits for webhooks about one connection, and sorts them, as those of one moment come in any order. */
export async function webhooksOf(receiver: WebhookReceiver, connectionId: unknown, count: number) {
  for (let total = 1; ; total += 1) {
    const payloads = await receiver.payloads(total);
    const own = payloads.filter((one) => one.connectionId === connectionId);
    if (own.length === count) return own.sort((one, other) => (one.operation < other.operation ? -1 : 1));
  }
}
