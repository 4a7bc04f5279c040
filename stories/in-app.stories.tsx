import { browsers, detourOf, freshLink } from '../test/fixtures/detour.js';
import { states } from '../test/fixtures/states.js';
import { Stage, type StageMeta, storyMaker } from './stage.js';

const meta: StageMeta = { title: 'In apps and browsers', component: Stage };

export default meta;

const story = storyMaker(states);

const links = { hasLinks: () => true, freshLink: async () => freshLink };

export const App = {
  ...story('entering: popup', {}, detourOf({ browser: browsers.instagram })),
  name: 'app, host without links',
};
export const AppWithLinks = {
  ...story('entering: popup', {}, detourOf({ browser: browsers.instagram, ...links })),
  name: 'app, host with links',
};
export const AppWithFailingLinks = {
  ...story(
    'entering: popup with fields',
    {},
    detourOf({ browser: browsers.instagram, hasLinks: () => true, freshLink: async () => null }),
  ),
  name: 'app, host whose links fail',
};
export const UnnamedApp = {
  ...story('entering: popup', {}, detourOf({ browser: browsers.unnamedApp, ...links })),
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
  ...story('authorizing: unsure', {}, detourOf({ browser: browsers.unnamedApp, ...links })),
  name: 'unsure in an unnamed app',
};
