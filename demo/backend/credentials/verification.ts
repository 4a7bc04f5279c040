import type { Backend } from '../backend.js';
import { type ProviderAccess, providerRequest } from '../proxy/provider-request.js';

const TIMEOUT_MS = 10_000;

/**
 * Asks the provider whether it accepts the credentials, with the requests that its template names; one that succeeds
 * is enough. A provider without such requests accepts anything. An unreachable provider counts as a refusal.
 */
export async function credentialsWork(backend: Backend, access: ProviderAccess): Promise<boolean> {
  const verification = access.provider.proxy?.verification;
  if (verification === undefined) return true;
  const { method = 'GET', endpoints, headers = {}, data } = verification;
  const body = data === undefined ? undefined : JSON.stringify(data);
  for (const endpoint of endpoints) {
    // Without its slash a path would become part of the host's name.
    const path = endpoint.startsWith('/') ? endpoint : `/${endpoint}`;
    const request = providerRequest(access, { method, path, headers, body });
    if (request.ok && (await isAccepted(backend, request.url, request.init))) return true;
  }
  return false;
}

async function isAccepted(backend: Backend, url: string, init: RequestInit): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await backend.outbound(url, { ...init, redirect: 'manual', signal });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Neither a network error nor a key that no header can carry is worth more words, and its text may quote the key.
    return false;
  }
}
