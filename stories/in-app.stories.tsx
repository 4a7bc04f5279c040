import { browsers, detourOf, handoffOf } from '../test/fixtures/detour.js';
import { states } from '../test/fixtures/states.js';
import { Stage, type StageMeta, storyMaker } from './stage.js';

const meta: StageMeta = { title: 'In apps and browsers', component: Stage };

export default meta;

const story = storyMaker(states);

const links = handoffOf({ isOffered: () => true });
const noLinks = handoffOf();

export const App = {
  ...story('entering: popup', {}, detourOf({ browser: browsers.instagram }), noLinks),
  name: 'app, host without links',
};
export const AppWithLinks = {
  ...story('entering: popup', {}, detourOf({ browser: browsers.instagram }), links),
  name: 'app, host with links',
};
export const AppWithoutCode = {
  ...story(
    'entering: popup with fields',
    {},
    detourOf({ browser: browsers.instagram }),
    handoffOf({ isOffered: () => true, load: async () => false }),
  ),
  name: 'app, way out cannot be loaded',
};
export const UnnamedApp = {
  ...story('entering: popup', {}, detourOf({ browser: browsers.unnamedApp }), links),
  name: 'unnamed app, host with links',
};
export const UnsureInChrome = {
  ...story('authorizing: unsure', {}, detourOf({ browser: browsers.chrome })),
  name: 'unsure in Chrome',
};
export const UnsureInFirefox = {
  ...story('authorizing: unsure', {}, detourOf({ browser: browsers.firefox })),
  name: 'unsure in Firefox',
};
export const UnsureInSafari = {
  ...story('authorizing: unsure', {}, detourOf({ browser: browsers.safari })),
  name: 'unsure in Safari',
};
export const UnsureInUnnamedApp = {
  ...story('authorizing: unsure', {}, detourOf({ browser: browsers.unnamedApp }), links),
  name: 'unsure in an unnamed app',
};
