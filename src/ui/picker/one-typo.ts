/** Shorter words are too much like others. */
const shortestWord = 4;

/** Tells whether `word` begins with `typed`, but for one slip: a letter too many, too few, another, or two exchanged. */
export function beginsWithOneTypo(word: string, typed: string): boolean {
  if (typed.length < shortestWord || word.length < typed.length - 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const left = typed.slice(at);
  const rest = word.slice(at);
  if (left[0] === rest[1] && left[1] === rest[0] && rest.startsWith(left.slice(2), 2)) return true;
  return rest.startsWith(left.slice(1), 1) || rest.startsWith(left.slice(1)) || rest.startsWith(left, 1);
}
