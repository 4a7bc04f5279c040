import type { Preview } from '@storybook/preact-vite';

const preview: Preview = {
  globalTypes: {
    presentation: {
      description: 'How the widget stands in its page',
      toolbar: { icon: 'component', items: ['modal', 'inline'], dynamicTitle: true },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the script',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { presentation: 'modal', scheme: 'light', direction: 'ltr' },
  parameters: { layout: 'fullscreen', a11y: { test: 'error' } },
  decorators: [
    (Story, { globals }) => {
      const page = document.documentElement;
      page.dir = String(globals.direction);
      page.style.colorScheme = String(globals.scheme);
      page.style.background = 'Canvas';
      page.style.fontFamily = 'system-ui, sans-serif';
      return Story();
    },
  ],
};

export default preview;
