import { textsIn } from '../../protocol/decode.js';
import type { Integration } from '../../protocol/integration.js';
import { fold } from './fold.js';

/** What a host knows of an integration besides its name, by the integration's key or its provider's name. */
export interface CatalogueEntry {
  /** What it is for, as the person reads it. */
  readonly categories?: readonly string[] | undefined;
  /** Other names people look for it by. */
  readonly aliases?: readonly string[] | undefined;
}

/** Looks up what a host knows of an integration; nothing where the host gave something else. */
export function entryOf(catalogue: unknown, { key, provider }: Integration) {
  const rows: Readonly<Record<string, CatalogueEntry | null>> = Object(catalogue);
  const entry =
    (Object.hasOwn(rows, key) ? rows[key] : Object.hasOwn(rows, provider) && rows[provider]) || {};
  return { categories: textsIn(entry.categories), aliases: textsIn(entry.aliases) };
}

/** Counts the integrations of each category, in the order of the alphabet. */
export function categoriesOf(
  integrations: readonly Integration[],
  catalogue: unknown,
): readonly (readonly [category: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const integration of integrations) {
    for (const category of new Set(entryOf(catalogue, integration).categories))
      counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => (fold(one) < fold(other) ? -1 : 1));
}
