import { useState } from 'preact/hooks';
import type { Field } from '../../form/form.js';
import { Icon } from '../icon.js';
import { concealedIcon, downIcon, revealedIcon } from '../icons.js';
import { useUi } from '../ui-context.js';

/** The ids by which an input names what is around it; empty for what is not there. */
interface InputIds {
  readonly input: string;
  readonly label: string;
  readonly fault: string | null;
  readonly description: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

interface FieldInputProps {
  readonly field: Field;
  readonly ids: InputIds;
  readonly label: string;
  readonly isFirst: boolean;
  readonly isPaired: boolean;
  readonly isLocked: boolean;
  readonly isFaulty: boolean;
  readonly onChange: () => void;
}

/** The input of a field. What is typed stays in it: it is read when the form is sent, and by nobody before. */
export function FieldInput(props: FieldInputProps) {
  return (
    <div class="control">
      {props.field.choices ? <Choice {...props} choices={props.field.choices} /> : <Text {...props} />}
    </div>
  );
}

function Choice(props: FieldInputProps & { readonly choices: readonly string[] }) {
  const { t } = useUi();
  const { field, choices, isLocked, onChange } = props;
  return (
    <>
      <select {...common(props)} disabled={isLocked} onChange={onChange}>
        {!choices.includes(field.initial) && (
          <option value="" selected>
            {t(field.required ? 'form.choose' : 'form.none')}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === field.initial}>
            {choice}
          </option>
        ))}
      </select>
      <Icon path={downIcon} />
    </>
  );
}

function Text(props: FieldInputProps) {
  const { t } = useUi();
  const { field, ids, label, isPaired, isLocked, onChange } = props;
  const [isRevealed, setIsRevealed] = useState(false);
  return (
    <>
      <Affix id={ids.prefix} input={ids.input} text={field.prefix} />
      <input
        {...common(props)}
        {...(field.secret && !isRevealed ? concealed : readable)}
        defaultValue={field.initial}
        placeholder={field.example ?? undefined}
        readOnly={isLocked}
        spellcheck={false}
        autocapitalize="none"
        {...((isPaired && managed(field.name)) || unmanaged)}
        onInput={onChange}
      />
      <Affix id={ids.suffix} input={ids.input} text={field.suffix} />
      {field.secret && (
        <button
          type="button"
          class="icon-button"
          aria-label={t(isRevealed ? 'form.conceal' : 'form.reveal', { label })}
          onClick={() => setIsRevealed(!isRevealed)}
        >
          <Icon path={isRevealed ? concealedIcon : revealedIcon} />
        </button>
      )}
    </>
  );
}

/** What stands around a value without being part of it. A label, so that a press on it leads into the input. */
function Affix(props: { readonly id: string | null; readonly input: string; readonly text: string | null }) {
  if (props.id === null || props.text === null) return null;
  return (
    <label class="affix" id={props.id} for={props.input}>
      {props.text}
    </label>
  );
}

function common({ field, ids, isFirst, isFaulty }: FieldInputProps) {
  const described = [ids.fault, ids.prefix, ids.suffix, ids.description].filter((id) => id !== null);
  return {
    part: 'input',
    id: ids.input,
    name: field.id,
    required: field.required,
    'data-first': isFirst,
    'aria-labelledby': ids.label,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': isFaulty || undefined,
  };
}

const concealed = { type: 'password' } as const;
const readable = { type: 'text' } as const;

function managed(name: string) {
  if (name === 'username') return { autocomplete: 'username' } as const;
  return name === 'password' ? ({ autocomplete: 'current-password' } as const) : null;
}

/** Keys are no logins: a manager that fills in the person's own password would send it to a stranger. */
const unmanaged = {
  autocomplete: 'off',
  'data-1p-ignore': true,
  'data-lpignore': 'true',
  'data-bwignore': true,
} as const;
