export { enPopup } from '../../i18n/en-popup.js';
export { WaitingScreen } from '../waiting-screen.js';
