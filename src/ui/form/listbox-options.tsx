import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.js';
import { checkIcon } from '../later-icons.js';
import { useLayer } from './layer.js';

/** One of the values of a list, and what the person reads. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Shows the list of a listbox, which keeps the focus and tells which option is active; a place below zero is none. */
export function ListboxOptions(props: {
  readonly id: string;
  readonly labelledBy: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly choices: readonly Choice[];
  readonly chosen: number;
  readonly active: number;
  readonly onReach: (place: number) => void;
  readonly onChoose: (place: number) => void;
  readonly onLeave: () => void;
}) {
  const { id, active } = props;
  const list = useRef<HTMLDivElement>(null);
  const reveal = () => revealActive(list.current);
  useLayer(props.anchor, list, { placed: reveal, leave: props.onLeave });
  useLayoutEffect(reveal, [active]);
  return (
    <div
      ref={list}
      role="listbox"
      id={`${id}:list`}
      class="layer options"
      tabIndex={-1}
      aria-labelledby={props.labelledBy}
      // The focus stays with the button.
      onMouseDown={(event) => event.preventDefault()}
    >
      {props.choices.map(({ value, label }, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the button, which has the focus.
        <div
          key={value}
          role="option"
          id={`${id}:${place}`}
          class="option"
          tabIndex={-1}
          aria-selected={place === props.chosen}
          data-active={place === active}
          // What moves below a pointer at rest was not pointed at.
          onPointerMove={({ movementX, movementY }) => {
            if (movementX !== 0 || movementY !== 0) props.onReach(place);
          }}
          onClick={() => props.onChoose(place)}
        >
          <span class="choice">{label}</span>
          {place === props.chosen && <Icon drawing={checkIcon} />}
        </div>
      ))}
    </div>
  );
}

/** Scrolls no further than to where the active option is in sight. */
function revealActive(list: HTMLElement | null): void {
  const option = list?.querySelector<HTMLElement>('[data-active=true]');
  if (!list || !option) return;
  const { offsetTop, offsetHeight } = option;
  list.scrollTop = Math.min(
    Math.max(list.scrollTop, offsetTop + offsetHeight - list.clientHeight),
    offsetTop,
  );
}
