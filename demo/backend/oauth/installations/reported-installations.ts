import { z } from 'zod';
import type { Backend } from '../../backend.js';
import { acquireAppToken } from '../../credentials/app-token.js';
import type { Connection } from '../../storage/connections.js';
import type { Integration } from '../../storage/integrations.js';
import { announce } from '../../webhooks/auth-webhook.js';
import { metadataIn, OAuthClient, requestTokens } from '../oauth2/token-request.js';
import { completePending, findPending } from './pending-connections.js';

/** What became of a report: `undefined` when there is nothing to complain about, else a sentence. */
export type ReportProblem = string | undefined;

const AppReport = z.object({
  action: z.literal('created'),
  installation: z.object({ id: z.union([z.number(), z.string()]).transform(String) }),
  requester: z.object({ login: z.string() }),
});

const OutboundReport = z.looseObject({
  action: z.literal('created'),
  actor: z.object({ id: z.coerce.string() }),
});

/**
 * Completes the connection of the person for whom an owner approved an installation. Other events are nobody's concern.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#installation
 */
export async function completeApproved(
  backend: Backend,
  reported: Integration,
  body: unknown,
): Promise<ReportProblem> {
  const report = AppReport.safeParse(body);
  if (!report.success) return undefined;
  const pending = findPending(backend, reported, { handle: report.data.requester.login });
  const parts = pending && partsOf(backend, pending);
  if (pending === undefined || parts === undefined) return undefined;

  const installed = { installation_id: report.data.installation.id };
  const connectionConfig = { ...pending.connectionConfig, ...installed };
  const acquired = await acquireAppToken(backend, { ...parts, connectionConfig, typed: {} });
  if (!acquired.ok) return failed(backend, pending, 'unknown', acquired.refusal.error.message ?? '');
  completePending(backend, pending, {
    credentials: { ...acquired.credentials, user: pending.credentials },
    connectionConfig: installed,
    event: { authMode: 'APP', isWithoutEndUser: true },
  });
  return undefined;
}

/** Completes the connection of the person who installed an app from the provider's own pages. */
export async function completeOutbound(
  backend: Backend,
  reported: Integration,
  body: unknown,
): Promise<ReportProblem> {
  const report = OutboundReport.safeParse(body);
  if (!report.success) return undefined;
  const pending = findPending(backend, reported, { actor: report.data.actor.id });
  const parts = pending && partsOf(backend, pending);
  if (pending === undefined || parts === undefined) return undefined;

  const { provider, integration } = parts;
  const { authorization_code_param_in_webhook: codePath = 'code', webhook_response_metadata: paths = [] } =
    provider;
  const { [codePath]: code } = metadataIn(report.data, [codePath]);
  if (typeof code !== 'string')
    return failed(backend, pending, 'invalid_webhook', 'The provider’s webhook has no authorization code.');
  const client = OAuthClient.safeParse(integration.credentials);
  if (!client.success) return failed(backend, pending, 'unknown', 'The integration has no OAuth app.');
  const told = metadataIn(report.data, paths);
  const tokens = await requestTokens(backend, {
    provider,
    client: client.data,
    connectionConfig: { ...pending.connectionConfig, ...told },
    params: { ...provider.token_params, grant_type: 'authorization_code', code },
  });
  if (!tokens.ok) return failed(backend, pending, 'unknown', tokens.description);
  const { credentials, connectionConfig } = tokens;
  completePending(backend, pending, { credentials, connectionConfig: { ...told, ...connectionConfig } });
  return undefined;
}

function partsOf({ storage, catalogue }: Backend, { integrationKey }: Connection) {
  const integration = storage.integrations.find(integrationKey);
  const provider = integration && catalogue.find(integration.provider);
  return integration && provider && { integration, provider };
}

function failed(backend: Backend, connection: Connection, type: string, description: string): string {
  announce(backend, { operation: 'creation', connection, failure: { type, description } });
  return description;
}
