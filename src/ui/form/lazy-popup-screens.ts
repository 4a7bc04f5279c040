import { addFallback } from '../../i18n/translate.js';
import { lazy } from '../lazy.js';

/** What is shown while the provider's page is open; fetched before a form that leads there. */
export const popupScreens = lazy(
  () => import('./popup-screens.js'),
  ({ enPopup }) => addFallback(enPopup),
);
