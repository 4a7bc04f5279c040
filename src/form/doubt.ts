import { forgetMatch } from './forget-match.js';
import { assistedFields, type Field, type Form, type Typed } from './form.js';
import { formatFits } from './format.js';
import { patternOf } from './pattern.js';

/** Longer texts are not looked at: even a safe pattern takes a while on them. */
const longestChecked = 4_096;

/** Names the fields whose value looks unusual. Only the server knows whether it is wrong. */
export function doubtfulFields(form: Form, typed: Typed): readonly string[] {
  const doubtful = assistedFields(form).filter((field) => !looksRight(field, typed.get(field.id) ?? ''));
  forgetMatch();
  return doubtful.map(({ id }) => id);
}

/** Tells whether a value looks as the catalogue says; an empty one always does. */
export function looksRight(field: Field, value: string): boolean {
  const { choices, format, multiline } = field;
  const text = multiline ? value.trim() : value;
  if (value.trim() === '' || choices || text.length > longestChecked) return true;
  if (format && !formatFits(format, text)) return false;
  const pattern = usedPattern(field);
  return !pattern || (multiline ? spellings(text) : [text]).some((spelling) => pattern.test(spelling));
}

/** Answers the pattern that values of a field are held against; `null` for none. */
export function usedPattern({ pattern }: Field): RegExp | null {
  const use = patternOf(pattern ?? undefined);
  return use.usage === 'used' ? use.pattern : null;
}

/** The server reads keys with their lines, without them, and with `\n` in their place; patterns know only one. */
function spellings(key: string): readonly string[] {
  const lines = key.replaceAll('\\n', '\n').split(/\r?\n/);
  return [key, lines.join('\n'), lines.join('\\n'), lines.join('')];
}
