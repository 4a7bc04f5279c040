export { enHandoff } from '../i18n/en-handoff.js';
export { HandoffScreen } from './handoff-screen.js';
