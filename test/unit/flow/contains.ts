/** Tells whether a text is anywhere in a value: in texts, keys, lists, objects or maps, however deep. */
export function contains(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.includes(text);
  if (value instanceof Map || value instanceof Set) return contains([...value], text);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => key.includes(text) || contains(member, text));
}
