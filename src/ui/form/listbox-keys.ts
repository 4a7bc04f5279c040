const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

/** Answers the place in a list of `count` to which a key leads from another; `null` for a key that leads nowhere. */
export function placeByKey(key: string, from: number, count: number): number | null {
  const step = steps.get(key);
  return step === undefined ? null : Math.max(0, Math.min(from + step, count - 1));
}
