import type { DemoPlan } from './plan.js';

const TIMEOUT_MS = 10_000;

/** Requires that a running Nango server answers and knows the key. Rejects with one line for the person at the terminal. */
export async function requireNango({ host, apiKey }: NonNullable<DemoPlan['nango']>): Promise<void> {
  const status = await askForIntegrations(host, apiKey);
  if (status === undefined) throw new Error(`Nothing answers at NANGO_HOST, ${host}.`);
  if (status === 401) throw new Error(`The server at NANGO_HOST does not know NANGO_SECRET_KEY.`);
  if (status !== 200)
    throw new Error(`The server at NANGO_HOST answers ${status} when asked for its integrations.`);
}

async function askForIntegrations(host: string, apiKey: string): Promise<number | undefined> {
  try {
    const response = await fetch(`${host.replace(/\/+$/, '')}/integrations`, {
      headers: { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
