import type { Form, Typed } from '../../form/form.js';

/** Reads what stands in the inputs, by `Field.id`. */
export function typedIn(element: HTMLFormElement): Typed {
  const typed = new Map<string, string>();
  for (const [id, value] of new FormData(element)) if (typeof value === 'string') typed.set(id, value);
  return typed;
}

/** Tells whether anything in the inputs is other than it was at first. */
export function differs({ fields }: Form, typed: Typed): boolean {
  return fields.some(({ id, initial }) => typed.get(id) !== initial);
}

/** Puts a value into an input as if it were typed, so that everything around it takes notice. */
export function fill(element: HTMLFormElement, id: string, value: string): void {
  // What is on its way stays as it was sent.
  if (element.ariaBusy === 'true') return;
  for (const input of element.elements) {
    if (!('name' in input && input.name === id && 'value' in input)) continue;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

/** Leads back to an input, from a button that goes away. */
export function focusField(element: HTMLFormElement, id: string): void {
  for (const input of element.elements) if (input.id === id && input instanceof HTMLElement) input.focus();
}
