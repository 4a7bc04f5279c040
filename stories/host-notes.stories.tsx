import { hostNotes } from '../test/fixtures/scenes.js';
import { Stage, type StageMeta, storyOf } from './stage.js';

const meta: StageMeta = { title: 'Host notes', component: Stage };

export default meta;

const story = (name: keyof typeof hostNotes) => storyOf(name, hostNotes[name]);

export const PickerWithCategories = story('picker with categories');
export const Reason = story('reason');
export const Consent = story('consent');
export const BriefConsent = story('consent: brief');
export const All = story('reason, external ID and consent');
