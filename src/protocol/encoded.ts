/**
 * Encodes a text for one part of an address. Half a surrogate pair, which JSON may hold and no address can, is
 * replaced instead of failing.
 */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
