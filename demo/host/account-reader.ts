import type { Nango } from '@nangohq/node';
import * as z from 'zod';
import { apiFault } from './api-fault.js';
import { readOwnConnection } from './own-connection.js';
import type { Person } from './people.js';
import type { SavedConnection } from './saved-connections.js';

/** What Acme could read with a connection. */
export type AccountReading =
  | { readonly state: 'read'; readonly facts: readonly AccountFact[] }
  /** It works or may work, but there is nothing to show. */
  | { readonly state: 'connected' | 'unreachable'; readonly sentence: string }
  /** Only the person can bring it back: by connecting it again, or, once it has ended, anew. */
  | { readonly state: 'broken' | 'ended'; readonly sentence: string };

/** One thing known about the connected account. */
export interface AccountFact {
  readonly label: string;
  readonly value: string;
}

/** What the demo's providers tell about an account. */
const account = z.object({
  name: z.string(),
  plan: z.string(),
  items: z.array(z.object({ name: z.string(), status: z.string() })),
});

/** Refused by the provider, or, 424, not even asked any more: its refresh was refused before. */
const CREDENTIALS_REFUSED = new Set([401, 403, 424]);

const CONNECTED: AccountReading = {
  state: 'connected',
  sentence: 'Connected. Acme shows no account details for this app.',
};
const UNREACHABLE: AccountReading = {
  state: 'unreachable',
  sentence: 'This app is not answering right now. Acme tries again the next time you open this page.',
};
const BUSY: AccountReading = {
  state: 'unreachable',
  sentence: 'Acme asks too often right now. It tries again the next time you open this page.',
};
const BROKEN: AccountReading = { state: 'broken', sentence: 'The app no longer lets Acme in.' };
const ENDED: AccountReading = {
  state: 'ended',
  sentence: 'This connection has ended. Disconnect it here, and connect the app again.',
};

/**
 * Reads the connected account through the API's proxy, which adds the credentials and renews them first. Acme's server
 * never sees them.
 */
export async function readAccount(
  nango: Nango,
  person: Person,
  { integrationKey, connectionId }: SavedConnection,
): Promise<AccountReading> {
  try {
    const { data } = await nango.get({ endpoint: '/me', providerConfigKey: integrationKey, connectionId });
    const found = account.safeParse(data);
    return found.success ? { state: 'read', facts: factsOf(found.data) } : CONNECTED;
  } catch (error) {
    const { status, code } = apiFault(error);
    if (status === undefined) return UNREACHABLE;
    if (code === 'too_many_request') return BUSY;
    // The same status may be the provider's answer or the API's own, so the API is asked what it thinks of it.
    const own = await readOwnConnection(nango, person, integrationKey, connectionId);
    if (!own.ok) return own.reason === 'not_yours' ? ENDED : UNREACHABLE;
    if (own.needsAttention || CREDENTIALS_REFUSED.has(status)) return BROKEN;
    return status >= 500 || status === 429 ? UNREACHABLE : CONNECTED;
  }
}

function factsOf({ name, plan, items }: z.infer<typeof account>): readonly AccountFact[] {
  const open = items.filter((item) => item.status === 'open').map((item) => item.name);
  return [
    { label: 'Account', value: name },
    { label: 'Plan', value: plan },
    { label: 'Open items', value: open.length > 0 ? open.join(', ') : 'None' },
  ];
}
