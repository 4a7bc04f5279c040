import { addFallback } from '../i18n/translate.js';
import { lazy } from './lazy.js';

/** What is shown, and said, of what came of an attempt; fetched beside the form. */
export const outcomeScreens = lazy(
  () => import('./outcome-screens.js'),
  ({ enOutcome }) => addFallback(enOutcome),
);
