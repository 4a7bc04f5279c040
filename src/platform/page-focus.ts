/** Hears each time the person comes back to this page, until the returned function is called. */
export function onPageFocus(hear: () => void): () => void {
  window.addEventListener('focus', hear);
  return () => window.removeEventListener('focus', hear);
}
