import { addFallback } from '../../i18n/translate.js';
import { lazy } from '../lazy.js';

/** What is shown while somebody goes on elsewhere; fetched when somebody wants to. */
export const handoffScreens = lazy(
  () => import('../handoff-screens.js'),
  ({ enHandoff }) => addFallback(enHandoff),
);
