import type { ComponentChildren } from 'preact';
import { Icon } from './icon.js';
import { downIcon } from './later-icons.js';

/** Asks whether to show more. Until then that is not in the page at all: whoever renders it leaves it out. */
export function Disclosure(props: {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children?: ComponentChildren;
}) {
  return (
    <details
      class="disclosure"
      open={props.isOpen}
      onToggle={({ currentTarget }) => props.onToggle(currentTarget.open)}
    >
      <summary>
        {props.label}
        <Icon drawing={downIcon} />
      </summary>
      {props.children}
    </details>
  );
}
