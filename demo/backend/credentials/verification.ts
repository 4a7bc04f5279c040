import type { Backend } from '../backend.js';
import { type ProviderAccess, providerRequest } from '../proxy/provider-request.js';

type Check = 'accepted' | 'refused' | 'unreachable';

/**
 * Asks the provider whether it accepts the credentials, with the requests that its template names; one that succeeds
 * is enough. Returns what is wrong, in a sentence, or nothing when they work. A provider without such requests accepts
 * anything.
 */
export async function problemWith(backend: Backend, access: ProviderAccess): Promise<string | undefined> {
  const checks = await checkAll(backend, access);
  if (checks === undefined || checks.includes('accepted')) return undefined;
  return checks.includes('refused')
    ? 'The provider does not accept these credentials.'
    : 'The provider did not answer, so these credentials could not be checked.';
}

/** Asks until one request is accepted. Returns nothing when there is nothing to ask. */
async function checkAll(backend: Backend, access: ProviderAccess): Promise<readonly Check[] | undefined> {
  const verification = access.provider.proxy?.verification;
  if (verification === undefined) return undefined;
  const { method = 'GET', endpoints, headers = {}, data } = verification;
  const body = data === undefined ? undefined : JSON.stringify(data);
  const checks: Check[] = [];
  for (const endpoint of endpoints) {
    // Without its slash a path would become part of the host's name.
    const path = endpoint.startsWith('/') ? endpoint : `/${endpoint}`;
    const request = providerRequest(access, { method, path, headers, body });
    checks.push(request.ok ? await check(backend, request.url, request.init) : 'refused');
    if (checks.includes('accepted')) break;
  }
  return checks;
}

async function check(backend: Backend, url: string, init: RequestInit): Promise<Check> {
  // Credentials that no header can carry are wrong, whoever would be asked.
  if (!canBeSent(init)) return 'refused';
  try {
    const response = await backend.outbound(url, { ...init, redirect: 'manual' });
    await response.body?.cancel();
    return response.ok ? 'accepted' : 'refused';
  } catch {
    // Not worth more words, as the text of the error may quote the credentials.
    return 'unreachable';
  }
}

function canBeSent({ headers }: RequestInit): boolean {
  try {
    new Headers(headers);
    return true;
  } catch {
    return false;
  }
}
