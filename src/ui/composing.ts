/** Tells whether a key belongs to an input method. Safari tells the one that ends a composition when that is over. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
