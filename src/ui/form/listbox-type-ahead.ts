/** Letters typed in one go make one word. */
const pauseMs = 500;

/** Finds the place of the next label that begins with what was typed of late; `null` when none does. */
export type TypeAhead = (
  letter: string,
  atMs: number,
  labels: readonly string[],
  from: number,
) => number | null;

/** Makes the memory of what is typed at one list: a word leads to its label, one letter again and again to each in turn. */
export function createTypeAhead(): TypeAhead {
  let typed = '';
  let lastMs = 0;
  return (letter, atMs, labels, from) => {
    typed = atMs - lastMs > pauseMs ? letter : typed + letter;
    lastMs = atMs;
    const isRepeated = typed.replaceAll(letter, '') === '';
    const word = isRepeated ? letter : typed;
    // A word that grows may still mean the label it has led to.
    const first = isRepeated ? from + 1 : Math.max(from, 0);
    for (let i = 0; i < labels.length; i++) {
      const place = (first + i) % labels.length;
      if (begins(labels[place] ?? '', word)) return place;
    }
    return null;
  };
}

/** Whatever case and accents. */
function begins(label: string, word: string): boolean {
  return label.slice(0, word.length).localeCompare(word, undefined, { sensitivity: 'base' }) === 0;
}
