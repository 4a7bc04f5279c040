/** A name that is longer says no more to a person. */
const limit = 120;

/**
 * Makes a name from outside fit to be shown in a line of ours: one line, of bounded length, without what turns the
 * direction of the text around it. `null` when nothing is left to see.
 *
 * @see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
 */
export function shownName(name: string | null | undefined): string | null {
  // Only so much is looked at, whatever comes.
  const start = (name ?? '').slice(0, limit * 4);
  const line = start
    .replace(/[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  const short = letters.length > limit ? `${letters.slice(0, limit).join('')}…` : line;
  return short || null;
}
