import { SignJWT } from 'jose';
import { z } from 'zod';
import type { IntegrationCredentials } from '../storage/integrations.js';
import { fillUrlTemplate } from '../template.js';
import { type Acquire, type Refused, refused, refusedByProvider } from './acquire.js';
import { readPrivateKey } from './private-key.js';

const CLOCK_DRIFT_S = 60;
/** Between the two times in it; more is refused by the provider. */
const JWT_LIFE_S = 600;

const TokenResponse = z.looseObject({
  token: z.string().min(1),
  expires_at: z.iso.datetime({ offset: true }),
});

type App = Extract<IntegrationCredentials, { type: 'APP' | 'CUSTOM' }>;

/**
 * Gets a token for an installed app, by proof of the app's private key. The installation is `installation_id` in the
 * connection's config.
 *
 * @see https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
 */
export const acquireAppToken: Acquire = async (backend, { provider, integration, connectionConfig }) => {
  const app = integration.credentials;
  if (app === null || !('private_key' in app))
    return refused(400, 'provider_config_err', `The integration "${integration.uniqueKey}" has no app.`);
  const { token_url: template } = provider;
  const url = fillUrlTemplate((typeof template === 'string' ? template : template?.APP) ?? '', {
    connectionConfig,
  });
  if (!url.ok)
    return refused(400, 'url_param_err', `The address for tokens needs a value for ${url.missing}.`);
  const jwtToken = await appJwt(app);
  if (jwtToken === undefined) return failed('The private key of the app cannot be read.');
  try {
    const response = await backend.outbound(url.text, {
      method: 'POST',
      headers: { accept: 'application/json', authorization: `Bearer ${jwtToken}` },
    });
    const token = TokenResponse.safeParse(await response.json());
    if (response.ok && token.success) return { ok: true, credentials: credentialsOf(token.data, jwtToken) };
    return failed(
      `The provider gave no token for the installation (status ${response.status}).`,
      response.status,
    );
  } catch {
    return failed('The provider did not answer the request for a token of the installation.');
  }
};

/** Renews the token of an installation. Where a person signed in as well, theirs is told next to it from now on. */
export const renewAppToken: Acquire = async (backend, input) => {
  const acquired = await acquireAppToken(backend, input);
  if (!acquired.ok || input.provider.auth_mode !== 'CUSTOM') return acquired;
  const { credentials: app } = acquired;
  const { user = null } = input.typed;
  return { ...acquired, credentials: { type: 'CUSTOM', app, user, raw: { app: app.raw, user } } };
};

async function appJwt({ app_id: appId, private_key: pem }: App): Promise<string | undefined> {
  const key = readPrivateKey(pem);
  if (key?.algorithm !== 'RS256') return undefined;
  const issuedAtS = Math.floor(Date.now() / 1000) - CLOCK_DRIFT_S;
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(appId)
    .setIssuedAt(issuedAtS)
    .setExpirationTime(issuedAtS + JWT_LIFE_S)
    .sign(key.key);
}

function credentialsOf(raw: z.infer<typeof TokenResponse>, jwtToken: string) {
  const expiresAt = new Date(raw.expires_at).toISOString();
  return { type: 'APP', access_token: raw.token, expires_at: expiresAt, raw, jwtToken };
}

function failed(message: string, status?: number): Refused {
  const { refusal } = refusedByProvider(400, 'app_token_fetch_error', message);
  // Nobody but a person can bring an installation back that was removed.
  return { ok: false, refusal: { ...refusal, isFinal: status === 404 } };
}
