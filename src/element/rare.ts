export { default as rareStyles } from '../../styles/rare.css?inline';
export { enRare } from '../i18n/en-rare.js';
export { copyText, readTextFile } from '../platform/device.js';
export * from '../ui/form/rare-parts.js';
