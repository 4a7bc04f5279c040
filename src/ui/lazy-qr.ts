import { lazy } from './lazy.js';

/** What draws a QR code; fetched together with a link that is worth one. */
export const qr = lazy(() => import('./qr-code.js'));
