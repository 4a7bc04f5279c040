export { enOutcome } from '../i18n/en-outcome.js';
export { successOf } from './success-screen.js';
