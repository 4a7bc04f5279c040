import { addFallback } from '../i18n/translate.js';

type LaterScreens = typeof import('./later-screens.js');

let screens: LaterScreens | null = null;

/** Answers the screens behind the picker; `null` until they were fetched. */
export function laterScreens(): LaterScreens | null {
  return screens;
}

/** Fetches the screens behind the picker; rejects when they cannot be had, and may be called again. */
export async function loadScreens(): Promise<void> {
  screens = await import('./later-screens.js');
  addFallback(screens.enLater);
}
