import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (page: string) => readFileSync(new URL(page, root), 'utf8');

/** Takes a snippet out of a section of a page: the one of its language that comes at `index`. */
export function snippet(page: string, section: string, language: string, index = 0): string {
  const text =
    read(page)
      .split(/^#+ /m)
      .find((part) => part.startsWith(`${section}\n`)) ?? '';
  const [, code] = [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))][index] ?? [];
  return found(code, `${page} has no snippet ${index} in ${language} below “${section}”.`);
}

/** Takes what stands between backticks in a sentence of a page, by its beginning. */
export function words(page: string, beginning: string): string {
  return found(
    read(page).match(new RegExp(`\`(${beginning}[^\`]*)\``))?.[1],
    `${page} has no “${beginning}”.`,
  );
}

function found(text: string | undefined, complaint: string): string {
  if (text === undefined) throw new Error(complaint);
  return text;
}
