import type { Field, Form } from '../../../src/form/form.js';
import { type Paste, readPaste } from '../../../src/form/paste.js';

function fieldOf({ fields }: Form, name: string): Field {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}

/** Pastes into a form where all fields are empty but the named ones. */
export function paste(made: Form, name: string, text: string, filled: readonly string[] = []): Paste {
  return readPaste(made, fieldOf(made, name), text, (id) => !filled.includes(id));
}
