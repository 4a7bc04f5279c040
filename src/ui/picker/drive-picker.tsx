import type { Clock } from '../../flow/ports.js';
import { counted } from '../../i18n/plural.js';
import { textsIn } from '../../protocol/decode.js';
import { isComposing } from '../composing.js';
import { Nothing } from '../nothing.js';
import type { Ui } from '../ui-context.js';
import { categoriesOf } from './catalogue.js';
import { CategoryFilter } from './category-filter.js';
import { combobox, group } from './combobox.js';
import { createFind } from './find.js';
import { inOrder } from './in-order.js';
import { createInterest } from './interest.js';
import { createLabels } from './labels.js';
import { type DrivePicker, firstRows } from './listed.js';
import { nextRow, walkRows } from './next-row.js';
import type { Recents } from './recents.js';
import { rowHeightPx, rowsInSight } from './rows-in-sight.js';

/** Leaves a slow device time to draw in between. */
const betweenFramesMs = 20;

/** Who hears how many were found hears it once, when they stop typing; and no key waits for numbers to be written. */
const typingMs = 500;

/**
 * Makes pickers search, filter, scroll and follow the keys, put first what the person is likely to want, and tell what they
 * are about to choose. What was typed before this code came counts.
 */
export function createDrive(ui: Ui, recents: Recents | null, after: Clock['after']): DrivePicker {
  const { send, t, said } = ui;
  return ({ picker, integrations: given, show }) => {
    const search = picker.querySelector('input');
    const filter = () => picker.querySelector('select');
    const list = picker.querySelector<HTMLElement>('.rows') ?? picker;
    const silence = new AbortController();
    const { signal } = silence;
    // What a glance takes in has no need of an order that changes.
    const late = (search && recents?.keys()) || [];
    const integrations = inOrder(given, [...late, ...textsIn(said.featured)]);
    const labelOf = createLabels(ui, integrations, late);
    let stopReading = () => {};
    let stopTelling = () => {};
    let status = '';
    const find = createFind(integrations, said.catalogue, (read) => {
      stopReading = after(betweenFramesMs, read);
    });
    const categories = categoriesOf(integrations, said.catalogue);
    const interest = createInterest(send, after);
    let found = integrations;
    let active = -1;
    let rowPx = 0;
    let shown = { from: 0, to: 0 };

    const query = () => search?.value.trim() ?? '';
    const seek = () => find(query(), filter()?.value ?? '');

    function look(): void {
      // A dialog that shrinks and grows with every letter is hard to look at.
      list.style.blockSize ||= `${list.offsetHeight}px`;
      found = seek();
      list.scrollTop = 0;
      activate(query() && found.length > 0 ? 0 : -1);
      stopTelling();
      stopTelling = after(typingMs, tell);
    }

    function type(): void {
      look();
      // Once what was found is to be shown, or the first letter would have everything rendered twice.
      send({ type: 'user.searched' });
    }

    function tell(): void {
      status = found === integrations ? '' : t('picker.found', counted(found.length, ui.tag));
      paint();
    }

    function activate(next: number): void {
      active = next;
      interest.lingersOn(found[active]?.key);
      const top = active * rowPx;
      if (active >= 0)
        list.scrollTop = Math.max(top + rowPx - list.clientHeight, Math.min(top, list.scrollTop));
      paint();
    }

    function sight() {
      rowPx ||= rowHeightPx(list);
      return rowPx
        ? rowsInSight(list.scrollTop, list.clientHeight, rowPx, found.length)
        : { from: 0, to: Math.min(found.length, firstRows) };
    }

    /** Makes room for the rows that are not there. */
    function makeRoom(): void {
      if (!rowPx) return;
      list.style.setProperty('--_before', `${shown.from * rowPx}px`);
      list.style.setProperty('--_after', `${(found.length - shown.to) * rowPx}px`);
    }

    function paint(): void {
      const total = found.length;
      shown = sight();
      const { from, to } = shown;
      const sought = query();
      makeRoom();
      show({
        rows: found.slice(from, to),
        before: from,
        aria: search ? combobox(total, active, active >= from && active < to) : group,
        label: (integration) => labelOf(integration, sought),
        filter: categories.length > 0 && <CategoryFilter categories={categories} ui={ui} />,
        status,
        nothing: total === 0 && (
          <Nothing title={t('picker.noMatch', { query: sought })} hint={t('picker.noMatchHint')} />
        ),
      });
    }

    function scrolled(): void {
      const { from, to } = sight();
      if (from < shown.from || to > shown.to) paint();
      else makeRoom();
    }

    function press(event: KeyboardEvent): void {
      const { key, target } = event;
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || target === filter()) return;
      if (!search) return walkRows(list, event);
      const next = event.shiftKey ? null : nextRow(key, active, found.length, pageRows());
      const chosen = found[active];
      if (next !== null) {
        search.focus();
        activate(next);
      } else if (key === 'Enter' && target === search) {
        // Scrolled away, the row itself may not be there.
        if (chosen) {
          recents?.remember(chosen.key);
          send({ type: 'user.integrationChosen', key: chosen.key });
        }
      } else if (key === 'Escape' && search.value) {
        search.value = '';
        search.focus();
        look();
      } else {
        // Whatever has the focus, a person who types means the search.
        if (key.length === 1 && target !== search) search.focus();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    }

    const pageRows = () => Math.max(1, Math.floor(list.clientHeight / (rowPx || 1)) - 1);
    const keyIn = (row: Element | null) => (row as HTMLElement | null)?.dataset.key;
    const keyOf = ({ target }: Event) => keyIn((target as Element).closest('.row'));
    search?.addEventListener('input', type, { signal });
    picker.addEventListener('change', ({ target }) => target === filter() && look(), { signal });
    picker.addEventListener('keydown', press, { signal });
    list.addEventListener('scroll', scrolled, { signal, passive: true });
    for (const type of ['pointerover', 'focusin'])
      list.addEventListener(type, (event) => interest.lingersOn(keyOf(event)), { signal });
    list.addEventListener('pointerleave', () => interest.lingersOn(undefined), { signal });
    list.addEventListener(
      'click',
      (event) => {
        const key = keyOf(event);
        if (key !== undefined) recents?.remember(key);
      },
      // Before the row is told, after which there is no picker that listens.
      { signal, capture: true },
    );
    // Who presses a row, the bar, the heading or beside them goes on typing where they were.
    for (const place of search ? [list, picker.closest('.panel')?.querySelector('.header')] : [])
      place?.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    list.addEventListener('pointerdown', (event) => interest.presses(keyOf(event)), { signal });
    const resized = new ResizeObserver(() => {
      rowPx = 0;
      scrolled();
    });
    resized.observe(list);
    const led = keyIn(list.querySelector('[aria-selected=true]'));
    if (query() && !led) type();
    else {
      // Begun anew, by a list of the host's or another language, it leaves the person where they were.
      found = seek();
      active = found.findIndex(({ key }) => key === led);
      paint();
    }
    return () => {
      silence.abort();
      stopReading();
      stopTelling();
      resized.disconnect();
      interest.lingersOn(undefined);
    };
  };
}
