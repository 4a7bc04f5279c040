import MiniSearch from 'minisearch';
import type { Searchable } from '../searchable.js';

const home = new URL(/* @vite-ignore */ '..', import.meta.url);
const mostFound = 12;
const excerptChars = 140;

/** Lets the reader search all pages, by a button or by the key `/`. What is typed stays in the browser. */
export function offerSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('#find');
  if (!button) return;
  const { dialog, input, list, status } = searchDialog();
  let learned: Promise<MiniSearch<Searchable>> | undefined;
  const index = () => {
    learned ??= learn();
    return learned;
  };
  const open = () => {
    void index();
    dialog.showModal();
    input.select();
  };
  const find = async () => {
    const words = input.value;
    const found = words.trim() ? (await index()).search(words).slice(0, mostFound) : [];
    if (words !== input.value) return;
    list.replaceChildren(
      ...found.map(({ id, page, heading, body, terms }) => row({ id, page, heading, body }, terms)),
    );
    status.textContent = words.trim() ? (found.length ? `${found.length} found` : 'Nothing found') : '';
  };
  button.addEventListener('click', open);
  input.addEventListener('input', find);
  dialog.addEventListener('keydown', (event) => {
    const stops = [input, ...list.querySelectorAll('a')];
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way) {
      event.preventDefault();
      stops[
        (stops.indexOf(document.activeElement as HTMLInputElement) + way + stops.length) % stops.length
      ]?.focus();
    } else if (event.key === 'Enter' && document.activeElement === input) {
      list.querySelector('a')?.click();
    }
  });
  // A link to another place in this page leaves the dialog where it is.
  list.addEventListener('click', () => dialog.close());
  document.addEventListener('keydown', (event) => {
    const isTyping = (event.target as Element).closest(
      'input, textarea, select, [contenteditable], connect-ui',
    );
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    open();
  });
  button.hidden = false;
}

async function learn(): Promise<MiniSearch<Searchable>> {
  const sections: readonly Searchable[] = await (
    await fetch(new URL(/* @vite-ignore */ 'search.json', import.meta.url))
  ).json();
  const index = new MiniSearch<Searchable>({
    fields: ['heading', 'page', 'body'],
    storeFields: ['page', 'heading', 'body'],
    searchOptions: { boost: { heading: 4, page: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
  });
  index.addAll(sections);
  return index;
}

function searchDialog() {
  const dialog = document.createElement('dialog');
  dialog.id = 'search';
  dialog.setAttribute('aria-label', 'Search');
  // A press beside the dialog closes it, where browsers know how.
  dialog.setAttribute('closedby', 'any');
  const input = document.createElement('input');
  Object.assign(input, { type: 'search', placeholder: 'Search all pages', autocomplete: 'off' });
  input.setAttribute('aria-label', 'Search all pages');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  const head = document.createElement('div');
  head.append(input, close);
  dialog.append(head, status, list);
  document.body.append(dialog);
  return { dialog, input, list, status };
}

function row({ id, page, heading, body }: Searchable, terms: readonly string[]): HTMLLIElement {
  const link = document.createElement('a');
  link.href = new URL(id, home).href;
  const name = document.createElement('strong');
  name.textContent = heading;
  const place = document.createElement('small');
  place.textContent = heading === page ? '' : page;
  const excerpt = document.createElement('span');
  excerpt.textContent = around(body, terms);
  link.append(name, ' ', place, excerpt);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Cuts out of a text what stands around the first of the words in it. */
function around(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = Math.max(0, ...words.map((word) => lower.indexOf(word)).slice(0, 1));
  const start = at < excerptChars / 2 ? 0 : text.lastIndexOf(' ', at - excerptChars / 3) + 1;
  const end = start + excerptChars < text.length ? text.lastIndexOf(' ', start + excerptChars) : text.length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
