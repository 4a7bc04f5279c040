export { doubtfulFields } from '../../form/doubt.js';
export { enAssist } from '../../i18n/en-assist.js';
export { LeavingDialog } from '../leaving-dialog.js';
export { PasteNote } from './paste-note.js';
export { takePaste } from './take-paste.js';
