import type { Provider } from './catalogue.js';
import { fillTemplate, fillUrlTemplate, type TemplateValues } from './template.js';

const TIMEOUT_MS = 10_000;

/**
 * Asks the provider whether it accepts the credentials, with the requests that its template names; one that succeeds
 * is enough. A provider without such requests accepts anything. An unreachable provider counts as a refusal.
 */
export async function credentialsWork(provider: Provider, values: TemplateValues): Promise<boolean> {
  const { proxy } = provider;
  if (proxy?.verification === undefined) return true;
  const { method, endpoints } = proxy.verification;
  const headers = fillHeaders({ ...proxy.headers, ...proxy.verification.headers }, values);
  const baseUrl = fillUrlTemplate(proxy.base_url, values);
  if (headers === undefined || !baseUrl.ok) return false;
  for (const endpoint of endpoints) {
    if (await isAccepted(method, baseUrl.text + endpoint, withBasic(provider, headers, values))) return true;
  }
  return false;
}

async function isAccepted(method: string, url: string, headers: Record<string, string>): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { method, headers, redirect: 'manual', signal });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Neither a network error nor a key that no header can carry is worth more words, and its text may quote the key.
    return false;
  }
}

function fillHeaders(
  templates: Readonly<Record<string, string>>,
  values: TemplateValues,
): Record<string, string> | undefined {
  const headers: Record<string, string> = {};
  for (const [name, template] of Object.entries(templates)) {
    const filled = fillTemplate(template, values);
    if (!filled.ok) return undefined;
    headers[name.toLowerCase()] = filled.text;
  }
  return headers;
}

function withBasic(provider: Provider, headers: Record<string, string>, { credentials }: TemplateValues) {
  if (provider.auth_mode !== 'BASIC' || 'authorization' in headers) return headers;
  const pair = Buffer.from(`${credentials?.username}:${credentials?.password}`).toString('base64');
  return { ...headers, authorization: `Basic ${pair}` };
}
