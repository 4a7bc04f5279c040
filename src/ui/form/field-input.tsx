import { useUi } from '../ui-context.js';
import type { InputProps } from './input-props.js';
import { TextInput } from './text-input.js';

/** The input of a field. What is typed stays in it: it is read when the form is sent, and by nobody before. */
export function FieldInput(props: InputProps) {
  const { choices, multiline } = props.field;
  const rare = useUi().rare.get();
  if (rare && choices) return <rare.ChoiceInput {...props} choices={choices} />;
  return rare && multiline ? <rare.KeyInput {...props} /> : <TextInput {...props} />;
}
