import { useState } from 'preact/hooks';
import { type InputProps, textAttributes } from './input-props.js';
import { RevealButton } from './reveal-button.js';

const text = { type: 'text' } as const;
const password = { type: 'password' } as const;

/** One line of text, with what stands around it and, for a secret, a way to see it. */
export function TextInput(props: InputProps) {
  const { field, ids, label } = props;
  const [isRevealed, setIsRevealed] = useState(false);
  const isConcealed = field.secret && !isRevealed;
  const isPassword = isConcealed && field.autofill === 'current-password';
  return (
    <div class="control">
      <Affix id={ids.prefix} input={field.id} text={field.prefix} />
      <input
        {...textAttributes(props)}
        {...(isPassword ? password : text)}
        class={isConcealed ? 'concealed' : undefined}
        placeholder={field.example ?? undefined}
      />
      <Affix id={ids.suffix} input={field.id} text={field.suffix} />
      {field.secret && (
        <RevealButton label={label} isRevealed={isRevealed} onToggle={() => setIsRevealed(!isRevealed)} />
      )}
    </div>
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
