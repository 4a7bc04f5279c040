export { enCopy } from '../i18n/en-copy.js';
export { enHandoff } from '../i18n/en-handoff.js';
export { HandoffScreen } from './handoff-screen.js';
