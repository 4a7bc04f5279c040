import type { ComponentChildren } from 'preact';
import type { Integration } from '../../protocol/integration.js';
import { Logo } from '../logo.js';
import { useUi } from '../ui-context.js';
import type { Attributes } from './listed.js';

/** One row of the picker. Knows its name and logo; knows nothing of providers or auth modes. */
export function Row(props: {
  readonly integration: Integration;
  /** What it says; the name, unless set. */
  readonly label: ComponentChildren;
  /** What it is in a list to search in; an ordinary button, unless set. */
  readonly aria: Attributes | undefined;
}) {
  const { send } = useUi();
  const { key, name } = props.integration;
  return (
    <button
      type="button"
      part="integration"
      class="row"
      data-key={key}
      {...props.aria}
      onClick={() => send({ type: 'user.integrationChosen', key })}
    >
      <Logo integration={props.integration} />
      {props.label ?? (
        <span class="row-name">
          <bdi>{name}</bdi>
        </span>
      )}
    </button>
  );
}
