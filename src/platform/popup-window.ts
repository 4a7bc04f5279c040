/** Wide and high enough for the sign-in pages of the large providers, in CSS px. */
const widthPx = 560;
const heightPx = 720;

/**
 * Opens a window in the middle of the page's own. Answers `null` when the browser gives no handle, which blockers
 * do, but some browsers also for a window that did open.
 */
export function openPopup(url: string): WindowProxy | null {
  const width = Math.min(widthPx, screen.availWidth);
  const height = Math.min(heightPx, screen.availHeight);
  const left = Math.round(window.screenX + Math.max(0, (window.outerWidth - width) / 2));
  const top = Math.round(window.screenY + Math.max(0, (window.outerHeight - height) / 2));
  return window.open(url, '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
}
