/** What is longer is read by nobody; the longest explanation in the catalogue has half of it. */
const longest = 1_000;

/**
 * Makes a text from outside fit to be shown: of bounded length, and without what turns the direction of the text around it.
 *
 * @see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
 */
export function shownText(text: string): string {
  return text.slice(0, longest).replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
