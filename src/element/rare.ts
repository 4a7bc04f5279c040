import rareStyles from '../../styles/rare.css?inline';
import { enRare } from '../i18n/en-rare.js';
import { addFallback } from '../i18n/translate.js';
import { addStyles } from './sheet.js';

export { copyText, readTextFile } from '../platform/device.js';
export * from '../ui/form/rare-parts.js';

addFallback(enRare);
addStyles(rareStyles);
