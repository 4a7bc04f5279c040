import { addFallback } from '../i18n/translate.js';
import { lazy } from './lazy.js';

/** The screens behind the picker. */
export const laterScreens = lazy(
  () => import('./later-screens.js'),
  ({ enLater }) => addFallback(enLater),
);
