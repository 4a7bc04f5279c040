import type { Integration } from '../protocol/integration.js';

/** Finds the integrations that hold every word of a query in name, key or provider, whatever case and accents. */
export function matchIntegrations(
  integrations: readonly Integration[],
  query: string,
): readonly Integration[] {
  const words = fold(query).split(/\s+/);
  return integrations.filter(({ name, key, provider }) => {
    const text = fold(`${name} ${key} ${provider}`);
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
