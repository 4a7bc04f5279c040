// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepEvents } from '../../../src/element/own-events.js';

let page: string[];
let root: ShadowRoot;
let input: HTMLInputElement;
let closing: AbortController;

beforeEach(() => {
  page = [];
  closing = new AbortController();
  const host = document.body.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'open' });
  input = root.appendChild(document.createElement('input'));
  for (const type of ['keydown', 'wheel', 'pointerdown'])
    document.addEventListener(type, () => page.push(type), { signal: closing.signal });
  // As early as some libraries of dialogs do.
  document.addEventListener('keydown', ({ key }) => page.push(`early ${key}`), {
    capture: true,
    signal: closing.signal,
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  closing.abort();
  document.body.replaceChildren();
});

/** Does it to the input as a browser would; answers whether the browser goes on with it. */
function tell(type: string, key?: string): boolean {
  const common = { bubbles: true, composed: true, cancelable: true };
  return input.dispatchEvent(key ? new KeyboardEvent(type, { ...common, key }) : new Event(type, common));
}

describe('what a person does in the widget', () => {
  it('is not heard by the page around a dialog', () => {
    keepEvents(root, true, closing.signal);
    for (const type of ['keydown', 'wheel', 'pointerdown']) tell(type);
    expect(page).toEqual(['early undefined']);
  });

  it('leaves presses and wheels to the page it stands in', () => {
    keepEvents(root, false, closing.signal);
    for (const type of ['keydown', 'wheel', 'pointerdown']) tell(type);
    expect(page).toEqual(['early undefined', 'wheel', 'pointerdown']);
  });

  it('is heard by the page again once the widget is closed', () => {
    const open = new AbortController();
    keepEvents(root, true, open.signal);
    open.abort();
    tell('wheel');
    expect(page).toEqual(['wheel']);
  });
});

describe('Escape', () => {
  it('that the widget had a use for is heard by nobody else, however early they listen', () => {
    keepEvents(root, true, closing.signal);
    const used: string[] = [];
    input.addEventListener('keydown', (event) => {
      used.push(event.key);
      event.preventDefault();
    });
    expect(tell('keydown', 'Escape')).toBe(false);
    expect(used).toEqual(['Escape']);
    expect(page).toEqual([]);
  });

  it('that the widget had no use for goes to those who listen early', () => {
    keepEvents(root, false, closing.signal);
    expect(tell('keydown', 'Escape')).toBe(true);
    expect(page).toEqual(['early Escape']);
  });

  it('is shown once, also by a browser in which each event of keys leaves its shadow root', () => {
    vi.stubGlobal(
      'KeyboardEvent',
      class extends KeyboardEvent {
        constructor(type: string, init: KeyboardEventInit) {
          super(type, { ...init, composed: true });
        }
      },
    );
    keepEvents(root, true, closing.signal);
    const seen: string[] = [];
    input.addEventListener('keydown', ({ key, isComposing, repeat }) =>
      seen.push([key, isComposing, repeat].join(' ')),
    );
    expect(tell('keydown', 'Escape')).toBe(true);
    // By us, and then by the browser.
    expect(seen).toEqual(['Escape false false', 'Escape false false']);
    expect(page).toEqual(['early Escape']);
  });

  it('elsewhere in the page is none of the widget’s', () => {
    keepEvents(root, true, closing.signal);
    const other = document.body.appendChild(document.createElement('input'));
    other.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(page).toEqual(['early Escape', 'keydown']);
  });
});
