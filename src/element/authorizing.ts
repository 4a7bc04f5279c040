/** One chunk brings what a popup takes. */
export { default as popupStyles } from '../../styles/popup.css?inline';
export { whileAuthorizing } from '../flow/while-authorizing.js';
export { createAuthorizer } from '../platform/authorizer.js';
export { createDetour } from './detour.js';
