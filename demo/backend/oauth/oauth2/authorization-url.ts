import { createHash } from 'node:crypto';
import type { Provider } from '../../catalogue.js';
import { isWebAddress } from '../../proxy/provider-request.js';
import { fillUrlTemplate, type TemplateValues } from '../../template.js';

/** What an authorization address is made of. */
export interface AuthorizationRequest {
  readonly provider: Provider;
  readonly clientId: string;
  /** Joined by commas. */
  readonly scopes: string;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  /** Over the template's; the text `undefined` removes one. */
  readonly authorizationParams: Readonly<Record<string, string>>;
  readonly redirectUri: string;
  readonly state: string;
  readonly codeVerifier: string;
}

/** The address of a provider's sign-in page, or why there is none. */
export type AuthorizationUrl =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly missing: string };

/** Builds the address that a popup goes to, or names the connection config value that is missing in a template. */
export function authorizationUrl(request: AuthorizationRequest): AuthorizationUrl {
  const { provider, connectionConfig } = request;
  const values: TemplateValues = { connectionConfig };
  const base = fillUrlTemplate(provider.authorization_url ?? '', values);
  if (!base.ok) return base;
  if (!isWebAddress(base.text)) return { ok: false, missing: 'authorization_url' };
  // The code is exchanged there later; better to learn now that its address lacks something.
  const tokenUrl = fillUrlTemplate(typeof provider.token_url === 'string' ? provider.token_url : '', values);
  if (!tokenUrl.ok) return tokenUrl;

  const url = new URL(base.text);
  const query = url.searchParams;
  query.set('response_type', 'code');
  query.set('client_id', request.clientId);
  query.set('redirect_uri', request.redirectUri);
  query.set('scope', scopeOf(request));
  query.set('state', request.state);
  if (!provider.disable_pkce) {
    query.set('code_challenge', createHash('sha256').update(request.codeVerifier).digest('base64url'));
    query.set('code_challenge_method', 'S256');
  }
  for (const [name, value] of Object.entries({
    ...provider.authorization_params,
    ...request.authorizationParams,
  })) {
    if (value === 'undefined') query.delete(name);
    else query.set(name, String(value));
  }
  return { ok: true, url: url.href };
}

function scopeOf({ provider, scopes }: AuthorizationRequest): string {
  return scopes
    .split(',')
    .filter((scope) => scope !== '')
    .join(provider.scope_separator ?? ' ');
}
