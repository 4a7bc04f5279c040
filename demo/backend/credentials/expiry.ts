/**
 * Says when credentials end, as a connection keeps it. Nothing when nobody told, or told a time that no date can hold.
 *
 * @param endMs Since the epoch.
 */
export function expiryAt(endMs: number | undefined): { readonly expires_at?: string } {
  const end = new Date(endMs ?? Number.NaN);
  return Number.isNaN(end.getTime()) ? {} : { expires_at: end.toISOString() };
}
