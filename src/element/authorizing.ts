/** One chunk brings what a popup takes. */
export { whileAuthorizing } from '../flow/while-authorizing.js';
export { createAuthorizer } from '../platform/authorizer.js';
export { createDetour } from './detour.js';
