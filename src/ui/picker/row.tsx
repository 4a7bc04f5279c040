import type { ComponentChildren } from 'preact';
import type { Integration } from '../../protocol/integration.js';
import { Logo } from '../logo.js';
import { useUi } from '../ui-context.js';

/** Names the row at a position, for whoever points to it. */
export const rowId = (position: number) => `row-${position}`;

/** One row of the picker. Knows its name and logo; knows nothing of providers or auth modes. */
export function Row(props: {
  readonly integration: Integration;
  /** What it says; the name, unless set. */
  readonly label: ComponentChildren;
  /** Its place in a list to search in; a row of a short list is an ordinary button. */
  readonly option: { readonly position: number; readonly total: number; readonly active: number } | null;
}) {
  const { send } = useUi();
  const { integration, label, option } = props;
  const { key, name } = integration;
  return (
    <button
      type="button"
      part="integration"
      class="row"
      data-key={key}
      {...(option && {
        role: 'option',
        id: rowId(option.position),
        tabIndex: -1,
        'aria-selected': option.position === option.active,
        'aria-posinset': option.position + 1,
        'aria-setsize': option.total,
      })}
      onClick={() => send({ type: 'user.integrationChosen', key })}
    >
      <Logo integration={integration} />
      {label ?? <span class="row-name">{name}</span>}
    </button>
  );
}
