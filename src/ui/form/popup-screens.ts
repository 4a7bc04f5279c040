export { enPopup } from '../../i18n/en-popup.js';
export { InAppNotice } from '../in-app-notice.js';
export { WaitingScreen } from '../waiting-screen.js';
