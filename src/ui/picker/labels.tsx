import type { ComponentChildren } from 'preact';
import { textsIn } from '../../protocol/decode.js';
import type { Integration } from '../../protocol/integration.js';
import type { Ui } from '../ui-context.js';
import { Label } from './label.js';

/** Makes what shows what rows say of integrations, with what is sought marked. `late` are the keys of those chosen of late. */
export function createLabels({ t, said }: Ui, integrations: readonly Integration[], late: readonly string[]) {
  const connected = new Set(textsIn(said.connected));
  const names = new Map<string, number>();
  for (const { name } of integrations) names.set(name, (names.get(name) ?? 0) + 1);
  const sign = (key: string) =>
    connected.has(key) ? t('picker.connected') : late.includes(key) && t('picker.recent');
  return (integration: Integration, query: string): ComponentChildren => (
    <Label
      integration={integration}
      query={query}
      isNamesake={(names.get(integration.name) ?? 0) > 1}
      sign={sign(integration.key)}
    />
  );
}
