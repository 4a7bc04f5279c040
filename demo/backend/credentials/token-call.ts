import type { Backend } from '../backend.js';
import { type Refused, refusedByProvider } from './acquire.js';

/** A request for a token, in the words of a template: `json`, `form`, or `query` for parameters in the address. */
export interface TokenCall {
  readonly url: string;
  readonly method: string;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly format: string;
}

/** What a provider answered: parsed when it is JSON, else its text. `{}` when it did not answer. */
export interface TokenAnswer {
  readonly ok: boolean;
  readonly answer: unknown;
}

/** Asks a provider for a token. */
export async function callForToken(
  backend: Pick<Backend, 'outbound'>,
  call: TokenCall,
): Promise<TokenAnswer> {
  try {
    const { url, headers, body } = contentOf(call);
    const response = await backend.outbound(url, {
      method: call.method,
      headers: { accept: 'application/json', ...headers, ...call.headers },
      ...(body !== undefined && { body }),
    });
    return { ok: response.ok, answer: parsed(await response.text()) };
  } catch {
    // The text of the error may quote what was sent.
    return { ok: false, answer: {} };
  }
}

/** Refuses credentials because the provider did; it is quoted in the payload, and there once more in the message. */
export function refusedTokenCall(code: string, { answer }: TokenAnswer): Refused {
  const payload = JSON.stringify({ provider_error_payload: answer });
  const message = `The provider did not give a token: ${JSON.stringify(payload)}`;
  return refusedByProvider(400, code, message, payload);
}

function contentOf({ url, method, params, format }: TokenCall) {
  if (format === 'query' || method === 'GET') {
    const address = new URL(url);
    for (const [name, value] of Object.entries(params)) address.searchParams.set(name, textOf(value));
    return { url: address.href, headers: {} };
  }
  if (format === 'json') {
    return { url, headers: { 'content-type': 'application/json' }, body: JSON.stringify(params) };
  }
  const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, textOf(value)]));
  return {
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(texts).toString(),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
