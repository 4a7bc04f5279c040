import { lazy } from '../lazy.js';

/** The controls that float above the form; where they cannot be had, a plain link and the browser's own list do. */
export const floating = lazy(() => import('./floating.js'));
