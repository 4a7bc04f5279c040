import { oauth2 } from './oauth2.js';
import type { PopupMode } from './popup-mode.js';

/** The auth modes with a popup. */
export const popupModes: Readonly<Record<string, PopupMode>> = {
  OAUTH2: oauth2,
};
