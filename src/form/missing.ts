import type { Form, Typed } from './form.js';

/** Names the fields that must not be empty but are. */
export function missingFields(form: Form, typed: Typed): readonly string[] {
  const isFilled = (id: string) => Boolean(typed.get(id)?.trim());
  return form.fields
    .filter(
      ({ id, required, partners, choices }) =>
        !(isFilled(id) || choices?.includes(typed.get(id) ?? '')) && (required || partners.some(isFilled)),
    )
    .map(({ id }) => id);
}
