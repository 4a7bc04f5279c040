import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.js';
import { downIcon } from '../later-icons.js';
import { placeByKey } from './listbox-keys.js';
import { type Choice, ListboxOptions } from './listbox-options.js';
import { createTypeAhead } from './listbox-type-ahead.js';

/**
 * Lets the person choose one of a list. The choice stands in a hidden input, which forms read like all their inputs.
 * What sets its value from outside says so by an `input` event.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-select-only/
 */
export function Listbox(props: {
  readonly id: string;
  readonly name: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly isFaulty: boolean;
  readonly isLocked: boolean;
  readonly isFirst: boolean;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  readonly initial: string;
  /** Stands there until something is chosen. */
  readonly placeholder: string;
  readonly onChange: () => void;
}) {
  const { id, labelledBy, isLocked, choices, initial } = props;
  const placeOf = (wanted: string) => choices.findIndex(({ value }) => value === wanted);
  const [value, setValue] = useState(placeOf(initial) < 0 ? '' : initial);
  const [isOpen, setIsOpen] = useState(false);
  // Below zero while nothing is, so that leaving the list by Tab chooses nothing that was never looked at.
  const [active, setActive] = useState(-1);
  const [typeAhead] = useState(createTypeAhead);
  const control = useRef<HTMLDivElement>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const chosen = placeOf(value);
  // Voice control presses other buttons without taking the focus away from here.
  if (isOpen && isLocked) setIsOpen(false);

  function open(place: number): void {
    setActive(place);
    setIsOpen(true);
  }

  function choose(place: number): void {
    setIsOpen(false);
    const choice = choices[place];
    if (!choice || !hidden.current || place === chosen) return;
    hidden.current.value = choice.value;
    hidden.current.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function placeAskedFor({ key, timeStamp }: KeyboardEvent): number | null {
    const from = isOpen ? active : chosen;
    if (key.length === 1) {
      const labels = choices.map(({ label }) => label);
      return typeAhead(key, timeStamp, labels, from) ?? from;
    }
    if (!isOpen && key.startsWith('Arrow')) return Math.max(chosen, 0);
    return placeByKey(key, from, choices.length);
  }

  function hearKey(event: TargetedKeyboardEvent<HTMLButtonElement>): void {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab' && isOpen) return choose(active);
    if (event.key === 'Enter' || event.key === ' ') {
      if (isOpen) choose(active);
      else open(chosen);
    } else {
      const place = placeAskedFor(event);
      if (place === null) return;
      open(place);
    }
    event.preventDefault();
  }

  return (
    <div ref={control} class="control">
      <button
        type="button"
        role="combobox"
        part="input"
        id={id}
        class="listbox"
        disabled={isLocked}
        data-first={props.isFirst}
        aria-labelledby={labelledBy}
        aria-describedby={props.describedBy}
        aria-invalid={props.isFaulty || undefined}
        aria-required={props.required}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}:list` : undefined}
        aria-activedescendant={isOpen && active >= 0 ? `${id}:${active}` : undefined}
        onKeyDown={hearKey}
        // Firefox presses a button when Space is let go, whatever became of its keydown.
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        onClick={({ currentTarget }: TargetedEvent<HTMLButtonElement>) => {
          // Safari does not focus the buttons that are pressed.
          currentTarget.focus();
          if (isOpen) setIsOpen(false);
          else open(chosen);
        }}
      >
        <span class="choice" data-placeholder={chosen < 0}>
          {choices[chosen]?.label ?? props.placeholder}
        </span>
        <Icon drawing={downIcon} />
      </button>
      <input
        ref={hidden}
        type="hidden"
        name={props.name}
        value={value}
        onInput={({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
          setValue(currentTarget.value);
          props.onChange();
        }}
      />
      {isOpen && (
        <ListboxOptions
          id={id}
          labelledBy={labelledBy}
          anchor={control}
          choices={choices}
          chosen={chosen}
          active={active}
          onReach={setActive}
          onChoose={choose}
          onLeave={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}
