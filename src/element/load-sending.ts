import { outcomeScreens } from '../ui/lazy-outcome-screens.js';
import { addStyles } from './sheet.js';

/** Brings what sends a form, and what is shown of what comes of it. */
export async function loadSending(): Promise<typeof import('./sending.js')> {
  const [sending] = await Promise.all([import('./sending.js'), outcomeScreens.load()]);
  addStyles(sending.outcomeStyles);
  return sending;
}
