import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../docs/quick-start.md', import.meta.url), 'utf8');

const sections = page.split(/^##+ /m).map((text) => ({
  heading: text.slice(0, text.indexOf('\n')),
  text,
  boxes: [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, box = '']) => ({ language, box })),
}));

function section(heading: string) {
  const found = sections.find((one) => one.heading === heading);
  if (!found) throw new Error(`The quick start has no “${heading}”.`);
  return found;
}

/** Lists the headings below which something is to be done: what all do first, the ways there are, what all do last. */
export const headings = sections.filter(({ boxes }) => boxes.length > 0).map(({ heading }) => heading);

/**
 * Writes one shell script of what a reader of some sections types, box by box: commands as they stand, and each file whole,
 * by the name in its first line. Texts of `exchanged` become others, and have to be there.
 */
export function stepsOf(chosen: readonly string[], exchanged: Readonly<Record<string, string>>): string {
  const steps = chosen.flatMap((heading) =>
    section(heading).boxes.map(({ language, box }) => {
      if (language === 'sh') return box;
      const [, file] = /^(?:\/\/|<!--) (\S+)/.exec(box) ?? [];
      if (!file) throw new Error(`A box of “${heading}” does not say which file it is.`);
      return `cat > '${file}' <<'END OF FILE'\n${box}END OF FILE\n`;
    }),
  );
  return Object.entries(exchanged).reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`The quick start does not say ${from}.`);
    return all.replaceAll(from, to);
  }, steps.join(''));
}

/** Lists what a person presses, enters and reads in the end, in order. */
export const deeds = [...section('Connect').text.matchAll(/\*([^*]+)\*|`(good-[^`]+)`/g)].map(
  ([, words, key]) => words ?? key ?? '',
);
