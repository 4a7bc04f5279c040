/** Answers the middle one; `NaN` of none. */
export function medianOf(values: readonly number[]): number {
  return percentileOf(values, 0.5);
}

/** Answers the value that a share of all, between 0 and 1, do not exceed; `NaN` of none. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
