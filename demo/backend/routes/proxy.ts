import { type Context, Hono } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { freshConnection } from '../credentials/fresh-connection.js';
import { requireApiKey } from '../http/authentication.js';
import { limitBody } from '../http/body-limit.js';
import { invalid, refuse } from '../http/errors.js';
import { ConnectionId, IntegrationKey } from '../identifiers.js';
import { callProvider, type ProviderAnswer } from '../proxy/call-provider.js';
import { isWebAddress } from '../proxy/provider-request.js';
import { withRetries } from '../proxy/retries.js';

const MAX_RETRIES = 10;

const Statuses = z
  .string()
  .transform((codes) => codes.split(',').filter((code) => code.trim() !== ''))
  .pipe(z.array(z.coerce.number<string>().int().min(100).max(599)));

const ProxyHeaders = z.object({
  'provider-config-key': IntegrationKey,
  'connection-id': ConnectionId,
  retries: z.coerce.number().int().min(0).max(MAX_RETRIES).default(0),
  'retry-on': Statuses.default([]),
  'base-url-override': z.literal('').or(z.url()).default(''),
  'forward-headers-on-redirect': z.stringbool().default(false),
});

const FORWARDED_PREFIX = 'nango-proxy-';

/** Belong to a connection between two machines, or follow from the address and the body. */
const NEVER_FORWARDED: readonly string[] = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

const RETURNED = ['content-type', 'mcp-session-id', 'x-request-id', 'x-correlation-id'];

/**
 * Offers a provider's own API to the host's backend, with the credentials of a connection put in. Takes and returns any
 * body as it is, but for compression, which is always undone.
 *
 * The host may send the credentials to another address, as it may read them anyway; but never into the network of this
 * server, and neither may an address that a person chose.
 */
export function proxyRoute(backend: Backend) {
  return new Hono().all('/proxy/*', requireApiKey(backend), limitBody, async (c) => {
    const headers = ProxyHeaders.safeParse(c.req.header());
    if (!headers.success) return invalid(c, 'invalid_headers', headers.error);
    const { retries, 'retry-on': retryOn, 'base-url-override': override } = headers.data;
    if (override !== '' && !isWebAddress(override)) return refuseOverride(c);
    const body = await bodyOf(c);

    const { 'provider-config-key': integrationKey, 'connection-id': connectionId } = headers.data;
    const integration = backend.storage.integrations.find(integrationKey);
    const provider = integration && backend.catalogue.find(integration.provider);
    if (integration === undefined || provider === undefined) return refuse(c, 404, 'unknown_provider_config');
    const stored = backend.storage.connections.find(integrationKey, connectionId);
    if (stored === undefined) return refuse(c, 400, 'server_error', 'There is no such connection.');
    const fresh = await freshConnection(backend, { connection: stored, integration, provider }, false);
    if (!fresh.ok) return c.json({ error: fresh.refusal.error }, fresh.refusal.status);

    const { connectionConfig, credentials } = fresh.connection;
    const { signal } = c.req.raw;
    const call = {
      method: c.req.method,
      path: pathOf(c),
      headers: forwardedHeaders(c, body),
      body,
      signal,
      keepsHeadersOnRedirect: headers.data['forward-headers-on-redirect'],
      ...(override !== '' && { baseUrl: override }),
    };
    const access = { provider, integration, connectionConfig, credentials };
    const answer = await withRetries({ retries, retryOn, template: provider.proxy?.retry }, signal, () =>
      callProvider(backend, access, call),
    );
    if (!answer.ok) return refuseCall(c, answer, provider.display_name, override !== '');
    const { response } = answer;
    return c.newResponse(response.body, response.status as StatusCode, returnedHeaders(response));
  });
}

async function bodyOf(c: Context): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (/^(GET|HEAD)$/.test(c.req.method)) return undefined;
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  return bytes.length === 0 ? undefined : bytes;
}

/** Returns the path as it was sent, without its first segment, which may be encoded. */
function pathOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname.replace(/^\/[^/]*/, '') + search;
}

function forwardedHeaders(c: Context, body: Uint8Array | undefined): Record<string, string> {
  const given = c.req.header();
  const asked = Object.entries(given)
    .filter(([name]) => name.startsWith(FORWARDED_PREFIX))
    .map(([name, value]) => [name.slice(FORWARDED_PREFIX.length), value] as const)
    .filter(([name]) => name !== '' && !NEVER_FORWARDED.includes(name));
  const contentType = body && given['content-type'];
  return { ...(contentType && { 'content-type': contentType }), ...Object.fromEntries(asked) };
}

function returnedHeaders({ headers }: Response): Record<string, string> {
  return Object.fromEntries(
    RETURNED.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function refuseCall(
  c: Context,
  answer: Extract<ProviderAnswer, { ok: false }>,
  providerName: string,
  wasOverridden: boolean,
): Response {
  if (answer.reason === 'unfillable') {
    const message = `The request to ${providerName} needs a value for ${answer.missing}.`;
    return refuse(c, 400, 'missing_template_value', message);
  }
  if (answer.reason === 'unreachable')
    return refuse(c, 502, 'provider_unreachable', `${providerName} did not answer.`);
  if (wasOverridden) return refuseOverride(c);
  const message = `The address of ${providerName} leads into a private network.`;
  return refuse(c, 400, 'base_url_not_allowed', message);
}

function refuseOverride(c: Context): Response {
  const message = 'Base-Url-Override has to be a public address on the web, without a user name in it.';
  return refuse(c, 400, 'base_url_override_not_allowed', message);
}
