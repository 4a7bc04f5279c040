/** Tells which row a key leads to from the active one, -1 for none; `null` for a key that means something else. */
export function nextRow(key: string, active: number, total: number, pageRows: number): number | null {
  const last = total - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return Math.max(active - 1, Math.min(0, last));
    case 'PageDown':
      return Math.min(Math.max(active, 0) + pageRows, last);
    case 'PageUp':
      return Math.max(active - pageRows, Math.min(0, last));
    case 'Home':
      return Math.min(0, last);
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Moves the focus along rows that have it themselves, where nothing can be looked for. */
export function walkRows(list: Element, event: KeyboardEvent): void {
  const rows = [...list.querySelectorAll<HTMLElement>('.row')];
  const next = nextRow(event.key, rows.indexOf(event.target as HTMLElement), rows.length, rows.length);
  if (next === null) return;
  event.preventDefault();
  rows[next]?.focus();
}
