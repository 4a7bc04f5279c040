import type { ConnectUIEvent } from '../../src/index.js';

/** Writes an event of the widget at the end of the page's list. */
export function logEvent({ type, detail }: ConnectUIEvent): void {
  const list = document.querySelector('#events');
  document.querySelector('#no-events')?.remove();
  const item = document.createElement('li');
  item.dataset.type = type;
  const name = document.createElement('strong');
  name.textContent = type;
  const told = document.createElement('code');
  told.textContent = detail ? readable(detail) : '';
  item.append(name, ' ', told);
  list?.append(item);
}

/** Writes a detail as the object that it is, without quotes around its names. */
function readable(detail: object): string {
  return JSON.stringify(detail, null, 1)
    .replaceAll(/\n */g, ' ')
    .replaceAll(/"(\w+)": /g, '$1: ');
}
