/** Rows beyond both edges, so that a quick scroll does not outrun them. */
const margin = 8;

/**
 * Tells which rows have to be there, as `from` to before `to`. They change by several rows at once, because every change
 * costs. At the very top, where each letter of a search brings other rows, there are few beyond what is seen.
 */
export function rowsInSight(scrolledPx: number, heightPx: number, rowPx: number, total: number) {
  const first = Math.floor(scrolledPx / rowPx / margin) * margin;
  const seen = Math.ceil(heightPx / rowPx);
  const to = Math.min(total, first + seen + (scrolledPx > 0 ? 2 * margin : margin / 2));
  return { from: Math.max(0, Math.min(first - margin, to)), to };
}

/** Measures a row of a list, in CSS px; 0 while there is none, and where nothing has a size. */
export function rowHeightPx(list: Element): number {
  const row = list.querySelector('.row');
  // A dialog that is still growing into view makes every rectangle smaller.
  return (row && Number.parseFloat(getComputedStyle(row).height)) || 0;
}
