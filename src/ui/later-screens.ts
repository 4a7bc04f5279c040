export { enLater } from '../i18n/en-later.js';
export { FormScreen } from './form/form-screen.js';
export { SuccessScreen } from './success-screen.js';
