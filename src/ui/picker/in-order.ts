import type { Integration } from '../../protocol/integration.js';

/** Puts some integrations first, in the order of their keys; the others keep theirs. */
export function inOrder(
  integrations: readonly Integration[],
  first: readonly string[],
): readonly Integration[] {
  if (first.length === 0) return integrations;
  const isFirst = new Set(first);
  const byKey = new Map(integrations.map((integration) => [integration.key, integration]));
  return [
    ...[...isFirst].flatMap((key) => byKey.get(key) ?? []),
    ...integrations.filter(({ key }) => !isFirst.has(key)),
  ];
}
