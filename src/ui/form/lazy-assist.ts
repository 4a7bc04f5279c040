import { lazy } from '../lazy.js';

/** What helps while a form is filled in. Fetched behind the form, which works without it. */
export const assist = lazy(() => import('./assist.js'));
