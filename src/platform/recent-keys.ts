import { textsIn } from '../protocol/decode.js';

// The one thing that is kept in a browser: keys of integrations, never what was typed, a token or a name of a person.
const entry = 'connect-ui.recent';
const most = 3;

/** Reads which integrations were chosen of late on this origin, by their keys, the last one first. */
export function recentKeys(): readonly string[] {
  try {
    return textsIn(JSON.parse(localStorage.getItem(entry) ?? ''));
  } catch {
    // None yet, or this page may keep nothing.
    return [];
  }
}

/** Keeps the key of an integration that was chosen now; forgets the oldest. */
export function rememberKey(key: string): void {
  try {
    const keys = [key, ...recentKeys().filter((known) => known !== key)];
    // Keys of integrations only, three at most, and none where the host turns `recents` off.
    localStorage.setItem(entry, JSON.stringify(keys.slice(0, most)));
  } catch {
    // This page may keep nothing.
  }
}
