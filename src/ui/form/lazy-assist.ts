import { addFallback } from '../../i18n/translate.js';
import { lazy } from '../lazy.js';

/** What helps while a form is filled in. Fetched behind the form, which works without it. */
export const assist = lazy(
  () => import('./assist.js'),
  ({ enAssist }) => addFallback(enAssist),
);
