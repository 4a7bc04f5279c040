/** Tells whether the finger is the main pointer here. */
export function isTouchDevice(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
