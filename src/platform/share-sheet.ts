import type { FreshLink } from '../flow/ports.js';

/** Finds the system's sheet for sharing an address; `null` where there is none. */
export function shareSheet(url: string): FreshLink['share'] {
  // Chromium on some desktops has the function and nothing behind it.
  if (typeof navigator.share !== 'function' || !navigator.canShare?.({ url })) return null;
  // Rejects when the person closes the sheet, which is no mistake.
  return (words) => void navigator.share({ ...words, url }).catch(() => {});
}
