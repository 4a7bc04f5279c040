import type { Backend } from '../backend.js';
import { wasPrivateAddress } from '../outbound.js';
import { isWebAddress, type ProviderAccess, type ProviderCall, providerRequest } from './provider-request.js';

/** A call for somebody who waits for the answer. */
export interface ProxiedCall extends ProviderCall {
  /** Whether the caller's own headers go along when a redirect leads to another origin. */
  readonly keepsHeadersOnRedirect: boolean;
  /** Aborts when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** What a provider answered, or why it was not heard. */
export type ProviderAnswer =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly reason: 'private_address' | 'unreachable' }
  /** `missing` names the placeholder of the template that has no value. */
  | { readonly ok: false; readonly reason: 'unfillable'; readonly missing: string };

/** A request, and where it goes. The credentials are for the first origin alone. */
interface Hop {
  readonly call: ProxiedCall;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly isAtHome: boolean;
}

const ANSWER_TIMEOUT_MS = 60_000;
const MAX_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Calls a provider with the credentials of a connection and follows its redirects, at most 5. On another origin nothing
 * that the template made of the credentials goes along, and never again afterwards. Answers with the redirect itself
 * when it leads nowhere on the web. The headers of an answer have a minute; its body takes as long as it takes.
 */
export async function callProvider(
  backend: Pick<Backend, 'outbound'>,
  access: ProviderAccess,
  call: ProxiedCall,
): Promise<ProviderAnswer> {
  const start = hopAtHome(access, call);
  if ('missing' in start) return { ok: false, reason: 'unfillable', missing: start.missing };
  try {
    let hop: Hop = start;
    let response = await send(backend, hop);
    for (let redirects = 0; redirects < MAX_REDIRECTS; redirects += 1) {
      const next = hopAfter(access, hop, response);
      if (next === undefined) break;
      await response.body?.cancel();
      hop = next;
      response = await send(backend, hop);
    }
    return { ok: true, response };
  } catch (error) {
    return { ok: false, reason: wasPrivateAddress(error) ? 'private_address' : 'unreachable' };
  }
}

async function send({ outbound }: Pick<Backend, 'outbound'>, { url, headers, call }: Hop): Promise<Response> {
  const { method, body, signal } = call;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), ANSWER_TIMEOUT_MS);
  try {
    return await outbound(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      redirect: 'manual',
      isStreamed: true,
      signal: AbortSignal.any([signal, late.signal]),
    });
  } finally {
    clearTimeout(timer);
  }
}

function hopAtHome(access: ProviderAccess, call: ProxiedCall): Hop | { readonly missing: string } {
  const request = providerRequest(access, call);
  if (!request.ok) return { missing: request.missing };
  return { call, url: request.url, headers: request.init.headers, isAtHome: true };
}

function hopAfter(access: ProviderAccess, { call, url, isAtHome }: Hop, response: Response): Hop | undefined {
  const location = response.headers.get('location');
  if (!REDIRECTS.includes(response.status) || location === null) return undefined;
  if (!URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  if (!isWebAddress(target.href)) return undefined;

  const redirected = redirectedCall(call, response.status);
  if (isAtHome && target.origin === new URL(url).origin) {
    // Built anew, as a signature covers the address.
    const path = target.pathname + target.search;
    const hop = hopAtHome(access, { ...redirected, baseUrl: target.origin, path });
    return 'missing' in hop ? undefined : hop;
  }
  return { call: redirected, url: target.href, headers: headersForStrangers(redirected), isAtHome: false };
}

/** @see https://fetch.spec.whatwg.org/#http-redirect-fetch for the redirects that turn into a GET */
function redirectedCall(call: ProxiedCall, status: number): ProxiedCall {
  const { method } = call;
  const keepsMethod = status === 303 ? /^(GET|HEAD)$/.test(method) : status > 303 || method !== 'POST';
  if (keepsMethod) return call;
  const headers = Object.entries(call.headers).filter(([name]) => name.toLowerCase() !== 'content-type');
  return { ...call, method: 'GET', headers: Object.fromEntries(headers), body: undefined };
}

/** Leaves placeholders as they are, since they may stand for credentials. */
function headersForStrangers({ headers, keepsHeadersOnRedirect }: ProxiedCall): Record<string, string> {
  const allowed = Object.entries(headers).filter(
    ([name]) =>
      /^(accept|content-type)$/i.test(name) ||
      (keepsHeadersOnRedirect && !/^(authorization|cookie)$/i.test(name)),
  );
  return Object.fromEntries(allowed);
}
