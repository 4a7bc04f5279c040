import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Takes a snippet out of a section of the README: the one of its language that comes at `index`. */
export function snippet(section: string, language: string, index = 0): string {
  const text = readme.split(/^##+ /m).find((part) => part.startsWith(`${section}\n`)) ?? '';
  const [, code] = [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))][index] ?? [];
  return found(code, `snippet ${index} in ${language} of “${section}”`);
}

/** Takes what stands between backticks in a sentence of the README, by its beginning. */
export function words(beginning: string): string {
  return found(readme.match(new RegExp(`\`(${beginning}[^\`]*)\``))?.[1], `“${beginning}”`);
}

function found(text: string | undefined, what: string): string {
  if (text === undefined) throw new Error(`The README has no ${what}.`);
  return text;
}
