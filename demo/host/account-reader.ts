import type { ApiPublicConnectionFull } from '@nangohq/node';
import * as z from 'zod';

/** What Acme could read at the provider with a connection. */
export type AccountReading =
  | { readonly ok: true; readonly facts: readonly AccountFact[] }
  | { readonly ok: false; readonly sentence: string };

/** One thing known about the connected account. */
export interface AccountFact {
  readonly label: string;
  readonly value: string;
}

type Credentials = ApiPublicConnectionFull['credentials'];

/** Where the provider tells about an account, and how it wants to be asked. */
interface AccountRequest {
  readonly path: string;
  readonly authorization: string;
}

/** What the provider tells about an account. */
const account = z.object({
  name: z.string(),
  plan: z.string(),
  items: z.array(z.object({ name: z.string(), status: z.string() })),
});
type Account = z.infer<typeof account>;

const READ_TIMEOUT_MS = 5_000;

/**
 * Reads the connected account at the provider. The credentials go from the API to this server and to the provider,
 * never to the browser. Without a provider address nothing is sent anywhere.
 */
export async function readAccount(
  integrationKey: string,
  credentials: Credentials,
  providerUrl: string | undefined,
): Promise<AccountReading> {
  if (Object.keys(credentials).length === 0) {
    return unread('This app needs no account, so there is none to show.');
  }
  const request = accountRequest(integrationKey, credentials);
  if (request === undefined || providerUrl === undefined) {
    return unread('Connected. Acme shows no account details for this app.');
  }

  try {
    const response = await fetch(providerUrl + request.path, {
      headers: { authorization: request.authorization, accept: 'application/json' },
      signal: AbortSignal.timeout(READ_TIMEOUT_MS),
    });
    if (!response.ok) return unread('The app did not let Acme read the account. Connecting again may help.');
    return { ok: true, facts: factsOf(account.parse(await response.json())) };
  } catch {
    return unread(
      'The app is not answering right now. Acme will try again the next time you open this page.',
    );
  }
}

function accountRequest(integrationKey: string, credentials: Credentials): AccountRequest | undefined {
  if (!('type' in credentials)) return undefined;
  // Every OAuth integration signs in at the provider, but it knows the keys and passwords of its own ones only.
  if (credentials.type !== 'OAUTH2' && !integrationKey.startsWith('demo-')) return undefined;
  switch (credentials.type) {
    case 'OAUTH2':
      return { path: '/api/oauth2/me', authorization: `Bearer ${credentials.access_token}` };
    case 'API_KEY':
      return { path: '/api/key/me', authorization: `Bearer ${credentials.apiKey}` };
    case 'BASIC': {
      const pair = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
      return { path: '/api/basic/me', authorization: `Basic ${pair}` };
    }
    default:
      return undefined;
  }
}

function unread(sentence: string): AccountReading {
  return { ok: false, sentence };
}

function factsOf({ name, plan, items }: Account): readonly AccountFact[] {
  const open = items.filter((item) => item.status === 'open').map((item) => item.name);
  return [
    { label: 'Account', value: name },
    { label: 'Plan', value: plan },
    { label: 'Open items', value: open.length > 0 ? open.join(', ') : 'None' },
  ];
}
