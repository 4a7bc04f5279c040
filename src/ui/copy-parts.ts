export { enCopy } from '../i18n/en-copy.js';
export { CopyField } from './copy-field.js';
