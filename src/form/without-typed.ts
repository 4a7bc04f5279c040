import type { ConnectError } from '../protocol/connect-error.js';
import { encoded } from '../protocol/encoded.js';
import type { Typed } from './form.js';

/** Shorter values, such as a region, are in ordinary words too and betray nobody. */
const shortestSecret = 4;

/** Blots out what was typed from the words of others: backends quote their input. */
export function withoutTyped(error: ConnectError, typed: Typed): ConnectError {
  if (!error.words) return error;
  let words = error.words;
  for (const value of [...typed.values()].sort((a, b) => b.length - a.length)) {
    const secret = value.trim();
    if (secret.length < shortestSecret) continue;
    for (const spelling of [secret, encoded(secret), JSON.stringify(secret).slice(1, -1)])
      words = words.replaceAll(spelling, '•••');
  }
  return { ...error, words };
}
