/** Of a window, in CSS px. */
export interface WindowSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Wide and high enough for the sign-in pages of the large providers. */
export const signInSize: WindowSize = { widthPx: 560, heightPx: 720 };

/**
 * Opens a window in the middle of the page's own, and whole on its screen. Answers `null` when the browser gives no
 * handle, which blockers do, but some browsers also for a window that did open.
 */
export function openPopup(url: string, { widthPx, heightPx } = signInSize): WindowProxy | null {
  const { availLeft = 0, availTop = 0, availWidth, availHeight } = screen as PlacedScreen;
  const width = Math.min(widthPx, availWidth);
  const height = Math.min(heightPx, availHeight);
  const left = middle(window.screenX, window.outerWidth, width, availLeft, availWidth);
  const top = middle(window.screenY, window.outerHeight, height, availTop, availHeight);
  return window.open(url, '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
}

/** Where a screen among several begins: in no standard, but told by the browsers that know. */
interface PlacedScreen extends Screen {
  readonly availLeft?: number;
  readonly availTop?: number;
}

/** Where a length begins that stands in the middle of another and stays within a third; all in CSS px. */
function middle(start: number, space: number, length: number, least: number, room: number): number {
  const wanted = start + (space - length) / 2;
  return Math.round(Math.max(least, Math.min(wanted, least + room - length)));
}
