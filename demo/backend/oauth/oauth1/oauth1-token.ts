import { z } from 'zod';
import type { Backend } from '../../backend.js';
import { type OAuth1Key, oauth1Header, type Signatory } from './oauth1-header.js';

/** What is asked for a token. */
export interface OAuth1TokenRequest {
  readonly url: string;
  readonly signatory: Signatory;
  /** What this step adds to the protocol's parameters. */
  readonly params: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>> | undefined;
}

/** A token with all that the provider told about it, or a sentence about its refusal. */
export type OAuth1TokenAnswer =
  | { readonly ok: true; readonly token: OAuth1Key; readonly raw: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly description: string };

const TokenAnswer = z.looseObject({
  oauth_token: z.string().min(1),
  oauth_token_secret: z.string(),
});

/**
 * Asks for a temporary token, or for the one that stays.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5849#section-2.1 and 2.3
 */
export async function requestOAuth1Token(
  backend: Backend,
  { url, signatory, params, form }: OAuth1TokenRequest,
): Promise<OAuth1TokenAnswer> {
  const body = new URLSearchParams(form);
  const method = 'POST';
  try {
    const response = await backend.outbound(url, {
      method,
      headers: { authorization: oauth1Header(signatory, { method, url: new URL(url), form: body }, params) },
      body,
    });
    const raw = Object.fromEntries(new URLSearchParams(await response.text()));
    const answer = TokenAnswer.safeParse(raw);
    if (!response.ok || !answer.success)
      return failed(`The provider refused to give a token (status ${response.status}).`);
    return { ok: true, token: { key: answer.data.oauth_token, secret: answer.data.oauth_token_secret }, raw };
  } catch {
    return failed('The provider did not answer the request for a token.');
  }
}

function failed(description: string): OAuth1TokenAnswer {
  return { ok: false, description };
}
