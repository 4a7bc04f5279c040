import type { Provider } from '../catalogue.js';
import type { Credentials } from '../storage/connections.js';
import type { Integration } from '../storage/integrations.js';
import { fillTemplates, fillUrlTemplate, type TemplateValues } from '../template.js';
import { signers } from './signers.js';

/** With what a provider is called for one connection. */
export interface ProviderAccess {
  readonly provider: Provider;
  readonly integration: Integration;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  readonly credentials: Credentials;
}

/** What a caller wants of a provider. */
export interface ProviderCall {
  readonly method: string;
  /** Starts with a slash unless it is empty; may have a query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
  /** Instead of the template's. */
  readonly baseUrl?: string | undefined;
}

/** A request that proves who asks, or the placeholder of the template that has no value. */
export type ProviderRequest =
  | {
      readonly ok: true;
      readonly url: string;
      readonly init: {
        readonly method: string;
        readonly headers: Record<string, string>;
        readonly body?: string | Uint8Array<ArrayBuffer>;
      };
    }
  | { readonly ok: false; readonly missing: string };

/**
 * Builds the request that a provider is sent: at its base address, with the headers and the query that its template
 * makes of the credentials. A header of the caller takes the place of the template's.
 */
export function providerRequest(access: ProviderAccess, call: ProviderCall): ProviderRequest {
  const { proxy } = access.provider;
  const values = templateValues(access);
  const base = fillUrlTemplate(call.baseUrl ?? proxy?.base_url ?? '', values);
  if (!base.ok) return base;
  const templated = fillTemplates(proxy?.headers ?? {}, values);
  if (!templated.ok) return templated;
  const asked = fillTemplates(call.headers, values);
  if (!asked.ok) return asked;
  const query = fillTemplates(proxy?.query ?? {}, values);
  if (!query.ok) return query;
  if (!isWebAddress(base.text)) return { ok: false, missing: 'base_url' };

  const url = new URL(base.text.replace(/(?<!\/)\/+$/, '') + call.path);
  for (const [name, value] of Object.entries(query.texts)) url.searchParams.set(name, value);
  const { method, body } = call;
  const headers = { ...lowerCase(templated.texts), ...lowerCase(asked.texts) };
  const proof = usesToken(access.provider) || 'authorization' in headers ? {} : proofOf(access, values);
  const sign = signers[String(access.credentials.type)];
  const request = { method, headers: { ...headers, ...proof }, ...(body !== undefined && { body }) };
  const signature = sign?.(access, { url, ...request }) ?? {};
  return {
    ok: true,
    url: url.href,
    init: { ...request, headers: { ...request.headers, ...lowerCase(signature) } },
  };
}

/** Tells whether a text is an address on the web that nobody is named in, which `fetch` would refuse. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

/** Returns what `${accessToken}` stands for; each auth mode has its own name for it. */
function accessTokenOf(credentials: Credentials): string | undefined {
  const { access_token: accessToken, token, app } = credentials;
  if (credentials.type === 'CUSTOM') return accessTokenOf(app as Credentials);
  const found = accessToken ?? token;
  return typeof found === 'string' ? found : undefined;
}

function templateValues({ connectionConfig, credentials }: ProviderAccess): TemplateValues {
  return { ...credentials, connectionConfig, credentials, accessToken: accessTokenOf(credentials) };
}

/** Where a template says itself how the token is sent, nothing is added. */
function usesToken({ proxy }: Provider): boolean {
  return [...Object.values(proxy?.headers ?? {}), ...Object.values(proxy?.query ?? {})].some((template) =>
    /\$\{accessToken\}/.test(template),
  );
}

function proofOf({ credentials }: ProviderAccess, { accessToken }: TemplateValues): Record<string, string> {
  if (credentials.type === 'BASIC') {
    const pair = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
    return { authorization: `Basic ${pair}` };
  }
  return accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
