import type { Acquire } from './acquire.js';
import { refreshOAuth2 } from './oauth2-refresh.js';

/** How credentials are renewed, by their type. Those of other types last until they are revoked. */
export const renewals: Readonly<Record<string, Acquire>> = {
  OAUTH2: refreshOAuth2,
};
