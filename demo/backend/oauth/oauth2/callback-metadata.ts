import type { Provider } from '../../catalogue.js';
import { textsIn } from '../../texts-in.js';

/** Reads what a provider tells a connection in the query of the callback, of which its template names the parts. */
export function metadataInCallback(
  { redirect_uri_metadata: names = [] }: Provider,
  query: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(textsIn(query)).filter(([name]) => names.includes(name)));
}
