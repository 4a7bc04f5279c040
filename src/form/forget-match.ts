/**
 * Makes the browser forget the text that a regular expression matched last: it keeps one in `RegExp.input`, where any
 * script of the page can read it.
 */
export function forgetMatch(): void {
  /^/.test('');
}
