import type { Preview } from '@storybook/preact-vite';
import { tags } from '../src/i18n/languages.js';
import { presentations } from '../stories/presentations.js';

const preview: Preview = {
  globalTypes: {
    presentation: {
      description: 'How the widget stands in its page',
      toolbar: { icon: 'component', items: [...presentations], dynamicTitle: true },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the widget',
      toolbar: { icon: 'globe', items: ['en', ...tags], dynamicTitle: true },
    },
  },
  initialGlobals: { presentation: 'modal', scheme: 'light', language: 'en' },
  parameters: { layout: 'fullscreen', a11y: { test: 'error' } },
  decorators: [
    (Story, { globals }) => {
      const page = document.documentElement;
      page.style.colorScheme = String(globals.scheme);
      page.style.background = 'Canvas';
      page.style.fontFamily = 'system-ui, sans-serif';
      return Story();
    },
  ],
};

export default preview;
