import { z } from 'zod';
import type { Provider } from '../catalogue.js';
import type { Credentials } from '../storage/connections.js';
import type { OAuthApp } from '../storage/integrations.js';
import { fillUrlTemplate } from '../template.js';

/** What a token endpoint is asked with. */
export interface CodeExchange {
  readonly provider: Provider;
  readonly app: OAuthApp;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  readonly redirectUri: string;
  readonly code: string;
  readonly codeVerifier: string;
}

/** The tokens, or a sentence about their refusal that may quote the provider. */
export type ExchangedCode =
  | { readonly ok: true; readonly credentials: Credentials }
  | { readonly ok: false; readonly description: string };

const TIMEOUT_MS = 10_000;

const TokenResponse = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().optional(),
  expires_in: z.coerce.number().optional(),
});

const TokenError = z.object({ error: z.string(), error_description: z.string().optional() });

/**
 * Exchanges an authorization code for tokens.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3 and https://www.rfc-editor.org/rfc/rfc7636#section-4.5
 */
export async function exchangeCode(exchange: CodeExchange): Promise<ExchangedCode> {
  const { provider, connectionConfig } = exchange;
  const tokenUrl = fillUrlTemplate(provider.token_url ?? '', { connectionConfig });
  if (!tokenUrl.ok) return failed(`The token address lacks ${tokenUrl.missing}.`);
  try {
    const response = await fetch(tokenUrl.text, {
      ...tokenRequest(exchange),
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer: unknown = await response.json();
    const tokens = TokenResponse.safeParse(answer);
    if (response.ok && tokens.success) return { ok: true, credentials: credentialsOf(tokens.data) };
    return failed(refusalOf(response.status, answer));
  } catch {
    return failed('The provider did not answer the exchange of the authorization code.');
  }
}

function tokenRequest({ provider, app, redirectUri, code, codeVerifier }: CodeExchange) {
  const body = new URLSearchParams({
    ...provider.token_params,
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
  });
  if (!provider.disable_pkce) body.set('code_verifier', codeVerifier);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (provider.token_request_auth_method === 'basic') {
    const pair = `${encodeURIComponent(app.client_id)}:${encodeURIComponent(app.client_secret)}`;
    headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  } else {
    body.set('client_id', app.client_id);
    body.set('client_secret', app.client_secret);
  }
  return { body, headers };
}

function credentialsOf(tokens: z.infer<typeof TokenResponse>): Credentials {
  const expiry =
    tokens.expires_in === undefined
      ? {}
      : { expires_at: new Date(Date.now() + tokens.expires_in * 1000).toISOString() };
  return {
    type: 'OAUTH2',
    access_token: tokens.access_token,
    ...(tokens.refresh_token !== undefined && { refresh_token: tokens.refresh_token }),
    ...expiry,
    raw: { ...tokens, ...expiry },
  };
}

function refusalOf(status: number, answer: unknown): string {
  const error = TokenError.safeParse(answer);
  const reason = error.success
    ? [error.data.error, error.data.error_description].filter(Boolean).join(': ')
    : `status ${status}`;
  return `The provider refused the authorization code (${reason}).`;
}

function failed(description: string): ExchangedCode {
  return { ok: false, description };
}
