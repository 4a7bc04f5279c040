import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import { requireApiKey } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { noQuery } from '../http/query.js';
import { IntegrationKey } from '../identifiers.js';
import { developerAppOf } from '../seed-integrations.js';
import type { IntegrationDraft } from '../storage/integrations.js';
import { integrationAnswer } from './integration-answer.js';
import { decideConfig } from './integration-config.js';
import {
  ChangedIntegrationRequest,
  decideCredentials,
  type IntegrationDetails,
  NewIntegrationRequest,
  QuickstartRequest,
} from './integration-request.js';

const Params = z.object({ uniqueKey: IntegrationKey });

/** Modes whose developer app the demo lends. */
const QUICKSTART_MODES: readonly string[] = ['OAUTH1', 'OAUTH2', 'APP'];

/** Offers a host's backend to make, change and remove integrations. */
export function integrationWriteRoutes(backend: Backend) {
  const routes = new Hono<BodyEnv>();
  const { integrations, connections } = backend.storage;

  routes.post('/integrations', requireApiKey(backend), noQuery, (c) => {
    const body = NewIntegrationRequest.safeParse(c.var.body);
    if (!body.success) return invalid(c, 'invalid_body', body.error);
    const provider = providerOfNew(c, backend, body.data);
    if (provider instanceof Response) return provider;
    const details = decideDetails(c, provider, body.data, { credentials: null, custom: {} });
    if (details instanceof Response) return details;
    integrations.add({ ...draftOf(body.data), ...details });
    return answerStored(c, backend, body.data.unique_key);
  });

  routes.post('/integrations/quickstart', requireApiKey(backend), noQuery, (c) => {
    const body = QuickstartRequest.safeParse(c.var.body);
    if (!body.success) return invalid(c, 'invalid_body', body.error);
    const provider = providerOfNew(c, backend, body.data);
    if (provider instanceof Response) return provider;
    const isOffered = QUICKSTART_MODES.includes(provider.auth_mode);
    const credentials = isOffered ? developerAppOf(provider, backend.developerSettings) : null;
    if (credentials === null) {
      return refuse(
        c,
        400,
        'invalid_body',
        `There is no app to lend for the auth mode ${provider.auth_mode}.`,
      );
    }
    integrations.add({ ...draftOf(body.data), credentials, custom: {} });
    return answerStored(c, backend, body.data.unique_key);
  });

  routes.patch('/integrations/:uniqueKey', requireApiKey(backend), noQuery, (c) => {
    const params = Params.safeParse(c.req.param());
    if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
    const body = ChangedIntegrationRequest.safeParse(c.var.body);
    if (!body.success) return invalid(c, 'invalid_body', body.error);
    const integration = integrations.find(params.data.uniqueKey);
    const provider = integration && backend.catalogue.find(integration.provider);
    if (integration === undefined || provider === undefined) return notFound(c);

    const { unique_key: newKey = integration.uniqueKey, display_name, forward_webhooks } = body.data;
    const isRenamed = newKey !== integration.uniqueKey;
    if (isRenamed && integrations.find(newKey) !== undefined)
      return refuse(c, 400, 'invalid_body', 'Another integration has this unique_key.');
    if (isRenamed && hasConnections(integration.uniqueKey))
      return refuse(c, 400, 'invalid_body', 'An integration with connections keeps its unique_key.');
    const details = decideDetails(c, provider, body.data, integration);
    if (details instanceof Response) return details;
    integrations.replace(integration.uniqueKey, {
      uniqueKey: newKey,
      provider: integration.provider,
      displayName: display_name ?? integration.displayName,
      forwardWebhooks: forward_webhooks ?? integration.forwardWebhooks,
      ...details,
    });
    return answerStored(c, backend, newKey);
  });

  routes.delete('/integrations/:uniqueKey', requireApiKey(backend), noQuery, (c) => {
    const params = Params.safeParse(c.req.param());
    if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
    return integrations.remove(params.data.uniqueKey) ? c.json({ success: true }) : notFound(c);
  });

  function hasConnections(uniqueKey: string): boolean {
    return connections.list({ integrationKeys: [uniqueKey], limit: 1, offset: 0 }).length > 0;
  }

  return routes;
}

type NewIntegration = z.infer<typeof QuickstartRequest>;

function draftOf({ unique_key, provider, display_name, forward_webhooks }: NewIntegration) {
  return {
    uniqueKey: unique_key,
    provider,
    displayName: display_name ?? null,
    forwardWebhooks: forward_webhooks ?? true,
  };
}

/** Finds the provider for a new integration, or refuses an unknown one or a key that is taken. */
function providerOfNew(c: Context, backend: Backend, request: NewIntegration): Provider | Response {
  const provider = backend.catalogue.find(request.provider);
  if (provider === undefined) return refuseField(c, 'provider', 'There is no provider with this name');
  if (backend.storage.integrations.find(request.unique_key) === undefined) return provider;
  return refuseField(c, 'uniqueKey', 'Another integration has this key');
}

/** Clients know this code from an older version of zod. */
function refuseField(c: Context, path: string, message: string): Response {
  return invalid(c, 'invalid_body', { issues: [{ code: 'invalid_string', message, path: [path] }] });
}

function decideDetails(
  c: Context,
  provider: Provider,
  request: IntegrationDetails,
  stored: Pick<IntegrationDraft, 'credentials' | 'custom'>,
): Pick<IntegrationDraft, 'credentials' | 'custom'> | Response {
  const decided = decideCredentials(provider, request, stored.credentials);
  if (!decided.ok) return refuse(c, 400, 'invalid_body', decided.message);
  const config = decideConfig(provider, request, stored.custom);
  if (!config.ok) return refuse(c, 400, 'invalid_body', config.message);
  return { credentials: decided.credentials, custom: config.config };
}

function answerStored(c: Context, backend: Backend, uniqueKey: string): Response {
  const integration = backend.storage.integrations.find(uniqueKey);
  if (integration === undefined) throw new Error('The integration was not written');
  return c.json({ data: integrationAnswer(backend, integration) });
}

function notFound(c: Context): Response {
  return refuse(c, 404, 'not_found', 'There is no integration with this key.');
}
