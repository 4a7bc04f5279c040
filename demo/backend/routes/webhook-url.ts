import type { Context } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { invalid } from '../http/errors.js';

/** Accepts the address that webhooks are sent to instead; `''` is one, too. */
export const WebhookUrl = z
  .string()
  .refine(isWebhookUrl, 'This is not an address that webhooks can be sent to');

/** Where a request may have such addresses: in its own place, and in the presets of an integration. */
interface WebhookWishes {
  readonly webhook_url_override?: string | undefined;
  readonly integrations_config_defaults?:
    | Readonly<
        Record<string, { readonly connection_config?: { readonly webhook_url?: unknown } | undefined }>
      >
    | undefined;
}

/** Refuses a request that wants webhooks sent where this server does not send any. */
export function refuseWebhookUrls(c: Context, backend: Backend, wishes: WebhookWishes): Response | undefined {
  const older = Object.entries(wishes.integrations_config_defaults ?? {}).map(([key, presets]) => ({
    url: presets.connection_config?.webhook_url,
    path: ['integrations_config_defaults', key, 'connection_config', 'webhook_url'],
  }));
  const issues = [{ url: wishes.webhook_url_override, path: ['webhook_url_override'] }, ...older]
    .filter(({ url }) => typeof url === 'string' && !backend.webhooks.mayGoTo(url))
    .map(({ path }) => ({ code: 'custom', message: 'No webhooks are sent to private addresses', path }));
  return issues.length > 0 ? invalid(c, 'invalid_body', { issues }) : undefined;
}

function isWebhookUrl(text: string): boolean {
  if (text === '') return true;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && !/(^|\.)nango\.dev\.?$/.test(hostname);
}
