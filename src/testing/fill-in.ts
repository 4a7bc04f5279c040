/**
 * Fills in what pages without a layout lack, such as those of jsdom, as far as the widget needs it: modal dialogs, media
 * queries, which are never true there, and observers, which never see anything. It stays, for widgets that are still open.
 */
export function fillIn(): void {
  const { prototype: dialog } = HTMLDialogElement;
  add(dialog, 'show', open);
  add(dialog, 'showModal', open);
  add(dialog, 'close', function close(this: HTMLDialogElement) {
    this.open = false;
  });
  add(globalThis, 'matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  add(globalThis, 'ResizeObserver', createStillObserver);
  add(globalThis, 'IntersectionObserver', createStillObserver);
  add(Element.prototype, 'scrollIntoView', () => {});
}

function open(this: HTMLDialogElement): void {
  this.open = true;
}

function createStillObserver() {
  return { observe() {}, unobserve() {}, disconnect() {} };
}

function add(to: object, name: string, value: unknown): void {
  // Some name what they lack.
  if (Reflect.get(to, name) !== undefined) return;
  Object.defineProperty(to, name, { value, configurable: true, writable: true });
}
