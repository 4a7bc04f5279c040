import { z } from 'zod';
import type { EndUser } from '../end-user.js';
import type { Issue } from '../http/errors.js';
import { ConnectionId, IntegrationKey } from '../identifiers.js';
import type { ConfigDefaults } from '../storage/connect-sessions.js';
import { sessionTags, TagKey, type Tags, TagsInput } from '../tags.js';
import { WebhookUrl } from './webhook-url.js';

/** Accepts the end user of a session or of a connection. */
export const EndUserInput = z.strictObject({
  id: z.string().min(1).max(255),
  email: z.email().min(5).optional(),
  display_name: z.string().max(255).optional(),
  tags: z.record(TagKey, z.string().max(255)).optional(),
});

const Organization = z.strictObject({
  id: z.string().max(255),
  display_name: z.string().max(255).optional(),
});

const Defaults = z.record(
  IntegrationKey,
  z.strictObject({
    user_scopes: z.string().optional(),
    authorization_params: z.record(z.string(), z.string()).optional(),
    connection_config: z
      .looseObject({ oauth_scopes_override: z.string().optional(), webhook_url: WebhookUrl.optional() })
      .optional(),
  }),
);

const shared = {
  organization: Organization.optional(),
  tags: TagsInput.optional(),
  integrations_config_defaults: Defaults.optional(),
  overrides: z.record(IntegrationKey, z.object({ docs_connect: z.string().optional() })).optional(),
  webhook_url_override: WebhookUrl.optional(),
};

const allowedIntegrations = { allowed_integrations: z.array(IntegrationKey).optional() };

const ForEndUser = z.strictObject({ end_user: EndUserInput, ...allowedIntegrations, ...shared });
const ForTags = z.strictObject({ end_user: EndUserInput.optional(), ...allowedIntegrations, ...shared });

/** Accepts the body of `POST /connect/sessions/reconnect`. */
export const ReconnectRequest = z.strictObject({
  connection_id: ConnectionId,
  integration_id: IntegrationKey,
  end_user: EndUserInput.optional(),
  ...shared,
});

/** What both kinds of session request have in common. */
export type SessionRequest = Omit<z.infer<typeof ForTags>, 'allowed_integrations'>;

/** Parses the body of `POST /connect/sessions`, where an end user is demanded unless there are tags instead. */
export function parseSessionRequest(body: unknown) {
  const hasTagsOnly = typeof body === 'object' && body !== null && 'tags' in body && !('end_user' in body);
  return (hasTagsOnly ? ForTags : ForEndUser).safeParse(body);
}

/** Brings the end user of a request into the form that sessions and connections tell. */
export function endUserOf(request: SessionRequest): EndUser | null {
  const { end_user } = request;
  if (end_user === undefined) return null;
  return {
    id: end_user.id,
    display_name: end_user.display_name ?? null,
    email: end_user.email ?? null,
    tags: end_user.tags ?? null,
    organization: organizationOf(request),
  };
}

/** Told where an end user and tags together make more tags than there may be. */
export const TOO_MANY_TAGS: { readonly issues: readonly Issue[] } = {
  issues: [
    {
      code: 'custom',
      message: 'The tags of the connection and its end user are more than 10',
      path: ['tags'],
    },
  ],
};

/** Builds the tags of a request, or nothing when there would be too many. */
export function tagsOf(request: SessionRequest): Tags | undefined {
  return sessionTags(endUserOf(request), organizationOf(request), request.tags ?? {});
}

/**
 * Separates the presets from the webhook address, which an older spelling keeps among them. An explicit address wins,
 * also when it is empty.
 */
export function presetsOf(request: SessionRequest): {
  readonly configDefaults: Readonly<Record<string, ConfigDefaults>> | null;
  readonly webhookUrlOverride: string | null;
} {
  let webhookUrlOverride = request.webhook_url_override;
  if (request.integrations_config_defaults === undefined) {
    return { configDefaults: null, webhookUrlOverride: webhookUrlOverride ?? null };
  }
  const configDefaults: Record<string, ConfigDefaults> = {};
  for (const [key, defaults] of Object.entries(request.integrations_config_defaults)) {
    if (defaults.connection_config === undefined) {
      configDefaults[key] = defaults;
      continue;
    }
    const { webhook_url, ...connection_config } = defaults.connection_config;
    webhookUrlOverride ??= webhook_url;
    configDefaults[key] = { ...defaults, connection_config };
  }
  return { configDefaults, webhookUrlOverride: webhookUrlOverride ?? null };
}

function organizationOf({ organization }: SessionRequest): EndUser['organization'] {
  return organization ? { id: organization.id, display_name: organization.display_name ?? null } : null;
}
