/** UTF-16 code units, as ranges of which both ends belong to them. */
export type Units = readonly (readonly [first: number, last: number])[];

let everyUnit = '';

/** Lists what a token of a pattern matches: `a`, `\d`, `[^a-z]`. The browser itself knows best. */
export function unitsOf(token: string): Units {
  if (token.length === 1 && token !== '.') return [[token.charCodeAt(0), token.charCodeAt(0)]];
  // Built at the first need, once.
  for (let unit = everyUnit.length; unit <= 0xffff; unit++) everyUnit += String.fromCharCode(unit);
  const runs = everyUnit.matchAll(new RegExp(`${token}+`, 'g'));
  return Array.from(runs, ({ 0: run, index }) => [index, index + run.length - 1]);
}

/** Tells whether two have a code unit in common. */
export function overlap(some: Units, others: Units): boolean {
  return some.some(([first, last]) => others.some((other) => first <= other[1] && other[0] <= last));
}
