import type { StorybookConfig } from '@storybook/preact-vite';

const config: StorybookConfig = {
  // Not the project's own build, which makes a library of entries and chunks; Storybook needs a page.
  framework: {
    name: '@storybook/preact-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/*.stories.tsx'],
  addons: ['@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
