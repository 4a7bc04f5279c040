import { useState } from 'preact/hooks';
import { shownText } from '../../protocol/shown-text.js';
import { Icon } from '../icon.js';
import { downIcon } from '../later-icons.js';
import { useUi } from '../ui-context.js';
import { commonAttributes, describedBy, type InputProps } from './input-props.js';
import { floating } from './lazy-floating.js';

/** A choice of one: a listbox, or the system's own control where the finger is the pointer. */
export function ChoiceInput(props: InputProps & { readonly choices: readonly string[] }) {
  const { t, device } = useUi();
  const { field, choices, ids, isLocked, onChange } = props;
  // What is there at first stays, or a choice made meanwhile would be lost.
  const [Listbox] = useState(() => (device.isTouch ? undefined : floating.get()?.Listbox));
  const placeholder = t(field.required ? 'form.choose' : 'form.none');
  if (Listbox) {
    const none = field.required ? [] : [{ value: '', label: placeholder }];
    return (
      <Listbox
        {...props}
        id={field.id}
        name={field.id}
        labelledBy={ids.label}
        describedBy={describedBy(ids)}
        required={field.required}
        choices={[...none, ...choices.map((choice) => ({ value: choice, label: shownText(choice) }))]}
        initial={field.initial}
        placeholder={placeholder}
      />
    );
  }
  return (
    <div class="control">
      <select {...commonAttributes(props)} disabled={isLocked} onInput={onChange}>
        {(!field.required || field.initial === '') && (
          <option value="" selected={field.initial === ''}>
            {placeholder}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === field.initial}>
            {shownText(choice)}
          </option>
        ))}
      </select>
      <Icon drawing={downIcon} />
    </div>
  );
}
