/** Tells whether a field of a form names somebody or something: not blank, and at most 100 characters. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 100;
}
