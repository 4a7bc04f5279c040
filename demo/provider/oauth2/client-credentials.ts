import { createPublicKey } from 'node:crypto';
import { Hono } from 'hono';
import type { ClientMetadata } from 'oidc-provider';
import { account } from '../account.js';
import { bearerIn } from '../bearer.js';
import { type Keys, PERSON_KEY } from '../keys.js';
import type { ProviderContext } from '../provider-context.js';

/** What a person types to connect a machine of their own. Nothing outside a demo is protected by the secret. */
export const machineAccount = { client_id: 'good-machine', client_secret: 'good-machine-secret' } as const;

const SIGNING_MACHINE = 'good-signing-machine';

/** Returns what a person types to connect a machine that signs instead of sending a secret: the key is a JWK. */
export function signingMachineAccount(keys: Keys) {
  const jwk = { ...keys.rsa(PERSON_KEY).export({ format: 'jwk' }), kid: PERSON_KEY, alg: 'RS256' };
  return { client_id: SIGNING_MACHINE, client_private_key: JSON.stringify(jwk) };
}

/** Returns the machines, in the words of the authorization server. */
export function machineClients(keys: Keys): readonly ClientMetadata[] {
  const publicKey = createPublicKey(keys.rsa(PERSON_KEY)).export({ format: 'jwk' });
  const machine: Omit<ClientMetadata, 'client_id'> = {
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    scope: 'read write',
  };
  return [
    { ...machine, ...machineAccount, token_endpoint_auth_method: 'client_secret_basic' },
    {
      ...machine,
      client_id: SIGNING_MACHINE,
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: { keys: [{ ...publicKey, kty: 'RSA', kid: PERSON_KEY, alg: 'RS256', use: 'sig' }] },
    },
  ];
}

/** Offers the account of a machine, by a token that it got for itself. */
export function clientCredentials({ authorizationServer }: ProviderContext) {
  return new Hono().get('/api/client-credentials/me', async (c) => {
    const token = await authorizationServer.ClientCredentials.find(bearerIn(c));
    if (!token?.isValid) return c.json({ error: 'invalid_token' }, 401, { 'WWW-Authenticate': 'Bearer' });
    // Anybody may register a client, which makes it no machine of the person's.
    if (token.clientId === machineAccount.client_id) return c.json(account('Fabrikam Assembly Line', 'Edge'));
    if (token.clientId === SIGNING_MACHINE) return c.json(account('Fabrikam Signing Desk', 'Edge'));
    return c.json({ error: 'insufficient_scope' }, 403);
  });
}
