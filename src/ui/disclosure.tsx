import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.js';
import { downIcon } from './later-icons.js';

/** Shows more when it is asked for; until then it is not in the page at all. */
export function Disclosure(props: { readonly label: string; readonly children: ComponentChildren }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="disclosure" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {props.label}
        <Icon drawing={downIcon} />
      </summary>
      {isOpen && props.children}
    </details>
  );
}
