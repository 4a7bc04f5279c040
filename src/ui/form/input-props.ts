import type { Field } from '../../form/form.js';

/** What every kind of input is told. */
export interface InputProps {
  readonly field: Field;
  readonly label: string;
  readonly ids: InputIds;
  readonly isFirst: boolean;
  /** While what was typed is on its way, it stands still. */
  readonly isLocked: boolean;
  readonly isFaulty: boolean;
  readonly onChange: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Takes the text of a file. */
  readonly onText: (text: string) => void;
}

/** The ids by which an input names what is around it; `null` for what is not there. */
export interface InputIds {
  readonly label: string;
  readonly fault: string | null;
  readonly description: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Names what describes an input, in the order in which it should be heard. */
export function describedBy({ fault, prefix, suffix, description }: InputIds): string | undefined {
  return [fault, prefix, suffix, description].filter((id) => id !== null).join(' ') || undefined;
}

/** Makes the attributes that every input has. */
export function commonAttributes({ field, ids, isFirst, isFaulty }: InputProps) {
  return {
    part: 'input',
    id: field.id,
    name: field.id,
    required: field.required,
    'data-first': isFirst,
    'aria-labelledby': ids.label,
    'aria-describedby': describedBy(ids),
    'aria-invalid': isFaulty || undefined,
  };
}

/**
 * Makes the attributes of an input of text. Keys are no logins: a password manager that fills in the person's own
 * password would send it to a stranger, and one that sees an input of type `password` offers to keep the key.
 */
export function textAttributes(props: InputProps) {
  const { field, isLocked, onChange, onPaste } = props;
  return {
    ...commonAttributes(props),
    // What is typed are mostly names and addresses in Latin letters, whatever the language around them.
    dir: 'auto',
    defaultValue: field.initial,
    readOnly: isLocked,
    spellcheck: false,
    autocapitalize: 'none',
    autocorrect: 'off',
    autocomplete: field.autofill ?? 'off',
    ...(field.autofill === null && unmanaged),
    onInput: onChange,
    onPaste,
  } as const;
}

const unmanaged = {
  'data-1p-ignore': true,
  'data-lpignore': 'true',
  'data-bwignore': true,
  'data-form-type': 'other',
} as const;
