import type { Field, Form, Typed } from './form.js';
import { formatFits } from './format.js';

/** Longer texts are not looked at: even a safe pattern takes a while on them. */
const longestChecked = 4_096;

/** Names the fields that must not be empty but are. */
export function missingFields(form: Form, typed: Typed): readonly string[] {
  const isFilled = (id: string) => Boolean(typed.get(id)?.trim());
  return form.fields
    .filter(
      ({ id, required, partner }) => !isFilled(id) && (required || (partner !== null && isFilled(partner))),
    )
    .map(({ id }) => id);
}

/** Names the fields whose value looks unusual. Only the server knows whether it is wrong. */
export function doubtfulFields(form: Form, typed: Typed): readonly string[] {
  return form.fields.filter((field) => !looksRight(field, typed.get(field.id) ?? '')).map(({ id }) => id);
}

/** Tells whether a value looks as the catalogue says; an empty one always does. */
export function looksRight({ choices, format, pattern, multiline }: Field, value: string): boolean {
  const text = value.trim();
  if (text === '' || choices || text.length > longestChecked) return true;
  if (format && !formatFits(format, text)) return false;
  return !pattern || (multiline ? spellings(text) : [text]).some((spelling) => pattern.test(spelling));
}

/** The server reads keys with their lines, without them, and with `\n` in their place; patterns know only one. */
function spellings(key: string): readonly string[] {
  const lines = key.replaceAll('\\n', '\n').split(/\r?\n/);
  return [key, lines.join('\n'), lines.join('\\n'), lines.join('')];
}
