import { authModes } from '../test/fixtures/auth-modes.js';
import { Stage, type StageMeta, storyMaker } from './stage.js';

const meta: StageMeta = { title: 'Host notes', component: Stage };

export default meta;

const story = storyMaker(authModes);

const reason = 'The last key expired on Monday, so your reports have stopped.';
const consent = {
  purpose: 'Acme counts your visits to show them beside your sales.',
  access: ['Read the number of visits', 'Read the names of your pages'],
  retention: 'Kept for 90 days, or until you disconnect.',
  termsUrl: 'https://acme.example/terms',
};

export const Reason = { ...story('API_KEY', { reason }), name: 'reason' };
export const Consent = { ...story('API_KEY', { consent }), name: 'consent' };
export const BriefConsent = {
  ...story('OAUTH2', { consent: { purpose: consent.purpose } }),
  name: 'consent: brief',
};
export const All = { ...story('AWS_SIGV4', { reason, consent }), name: 'reason, external ID and consent' };
