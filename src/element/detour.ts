import type { Detour } from '../flow/ports.js';
import { browserOf, outwardAddress } from '../platform/browser.js';

/** Makes the ways around a popup that depend on where the person is. */
export function createDetour(): Omit<Detour, 'link'> {
  const { userAgent, maxTouchPoints } = navigator;
  const isTouch = maxTouchPoints > 1;
  return {
    browser: browserOf(userAgent, isTouch),
    outward: (address) => outwardAddress(address, userAgent, isTouch),
  };
}
