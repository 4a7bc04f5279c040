import { z } from 'zod';
import type { Backend } from '../../backend.js';
import type { Provider } from '../../catalogue.js';
import { expiryAt } from '../../credentials/expiry.js';
import type { Credentials } from '../../storage/connections.js';
import { fillUrlTemplate } from '../../template.js';
import { textsIn } from '../../texts-in.js';
import { valueAt } from '../../value-at.js';

/**
 * Accepts the client that a token endpoint knows: an integration's developer app, one that the person brought, or one
 * that was registered for the person. A public client has no secret.
 */
export const OAuthClient = z.object({
  client_id: z.string().min(1),
  client_secret: z.string().min(1).optional(),
  /** As the provider registered it; where nothing was registered, the template decides. */
  token_endpoint_auth_method: z.string().optional(),
});
export type OAuthClient = Readonly<z.infer<typeof OAuthClient>>;

/** What a token endpoint is asked. */
export interface TokenRequest {
  readonly provider: Provider;
  /** The provider's `token_url` unless given. */
  readonly url?: string | undefined;
  readonly client: OAuthClient;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  /** Only texts are sent. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The tokens, or a sentence about their refusal that may quote the provider. */
export type Tokens =
  | {
      readonly ok: true;
      readonly credentials: Credentials;
      /** What the provider told besides, under the paths that its template names. */
      readonly connectionConfig: Readonly<Record<string, unknown>>;
    }
  | {
      readonly ok: false;
      readonly description: string;
      /** The provider's error code, when it gave one. */
      readonly error?: string;
    };

const TokenResponse = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().optional(),
  expires_in: z.coerce.number().optional(),
});

const TokenError = z.object({ error: z.string(), error_description: z.string().optional() });

/**
 * Asks a token endpoint for tokens.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5 for both answers
 */
export async function requestTokens(backend: Backend, request: TokenRequest): Promise<Tokens> {
  const { provider, connectionConfig } = request;
  const template = request.url ?? provider.token_url;
  const url = fillUrlTemplate(typeof template === 'string' ? template : '', { connectionConfig });
  if (!url.ok) return failed(`The token address lacks ${url.missing}.`);
  try {
    const response = await backend.outbound(url.text, {
      ...contentOf(request),
      method: 'POST',
    });
    const answer: unknown = await response.json();
    const tokens = TokenResponse.safeParse(answer);
    if (response.ok && tokens.success) {
      return {
        ok: true,
        credentials: credentialsOf(tokens.data),
        connectionConfig: metadataIn(tokens.data, provider.token_response_metadata ?? []),
      };
    }
    return refusalOf(response.status, answer);
  } catch {
    return failed('The provider did not answer the request for tokens.');
  }
}

function contentOf({ provider, client, params }: TokenRequest) {
  const body = new URLSearchParams(textsIn(params));
  const headers: Record<string, string> = { accept: 'application/json' };
  if (client.client_secret !== undefined && usesBasic(provider, client)) {
    const pair = `${encodeURIComponent(client.client_id)}:${encodeURIComponent(client.client_secret)}`;
    headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  } else {
    body.set('client_id', client.client_id);
    if (client.client_secret !== undefined) body.set('client_secret', client.client_secret);
  }
  return { body, headers };
}

function usesBasic(provider: Provider, { token_endpoint_auth_method: registered }: OAuthClient): boolean {
  return registered === undefined
    ? provider.token_request_auth_method === 'basic'
    : registered === 'client_secret_basic';
}

/** Takes what lies at the end of each path, such as `team.id`, and keeps it under the path. */
export function metadataIn(tokens: object, paths: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const value = valueAt(tokens, path);
      return value === undefined || value === null ? [] : [[path, value]];
    }),
  );
}

function credentialsOf(tokens: z.infer<typeof TokenResponse>): Credentials {
  const { expires_in: livesS } = tokens;
  const expiry = expiryAt(livesS === undefined ? undefined : Date.now() + livesS * 1000);
  return {
    type: 'OAUTH2',
    access_token: tokens.access_token,
    ...(tokens.refresh_token !== undefined && { refresh_token: tokens.refresh_token }),
    ...expiry,
    raw: { ...tokens, ...expiry },
  };
}

function refusalOf(status: number, answer: unknown): Tokens {
  const parsed = TokenError.safeParse(answer);
  if (!parsed.success) return failed(`The provider refused to give tokens (status ${status}).`);
  const { error, error_description: description } = parsed.data;
  const reason = [error, description].filter(Boolean).join(': ');
  return { ok: false, error, description: `The provider refused to give tokens (${reason}).` };
}

function failed(description: string): Tokens {
  return { ok: false, description };
}
