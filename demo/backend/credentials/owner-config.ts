import type { Provider } from '../catalogue.js';
import type { Integration } from '../storage/integrations.js';

/** Returns what the owner of an integration decided where its provider asks for it, with the provider's defaults. */
export function ownerConfig(
  { integration_config: fields = {} }: Provider,
  { custom }: Integration,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { default_value: byDefault }]) => {
      const value = custom[name] || byDefault;
      return value ? [[name, value]] : [];
    }),
  );
}
