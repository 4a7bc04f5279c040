import { addFallback } from '../../i18n/translate.js';
import { lazy } from '../lazy.js';

/** What shows a text to be taken to the provider; fetched with the few forms that have one. */
export const copyField = lazy(
  () => import('../copy-parts.js'),
  ({ enCopy }) => addFallback(enCopy),
);
