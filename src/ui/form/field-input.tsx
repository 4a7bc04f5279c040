import { useUi } from '../ui-context.js';
import { ChoiceInput } from './choice-input.js';
import type { InputProps } from './input-props.js';
import { TextInput } from './text-input.js';

/** The input of a field. What is typed stays in it: it is read when the form is sent, and by nobody before. */
export function FieldInput(props: InputProps) {
  const { choices, multiline } = props.field;
  const rare = useUi().rare.get();
  if (choices) return <ChoiceInput {...props} choices={choices} />;
  return multiline && rare ? <rare.KeyInput {...props} /> : <TextInput {...props} />;
}
