export { enLater } from '../i18n/en-later.js';
export { SuccessScreen } from './success-screen.js';
export { TaskScreen } from './task-screen.js';
