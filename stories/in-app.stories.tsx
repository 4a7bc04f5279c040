import { inApps } from '../test/fixtures/scenes.js';
import { Stage, type StageMeta, storyOf } from './stage.js';

const meta: StageMeta = { title: 'In apps and browsers', component: Stage };

export default meta;

const story = (name: keyof typeof inApps) => storyOf(name, inApps[name]);

export const App = story('app, host without links');
export const AppWithLinks = story('app, host with links');
export const AppWithoutCode = story('app, way out cannot be loaded');
export const UnnamedApp = story('unnamed app, host with links');
export const UnsureInChrome = story('unsure in Chrome');
export const UnsureInFirefox = story('unsure in Firefox');
export const UnsureInSafari = story('unsure in Safari');
export const UnsureInUnnamedApp = story('unsure in an unnamed app');
