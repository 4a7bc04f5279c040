export { enLater } from '../i18n/en-later.js';
export { screenOf } from './later-screen.js';
