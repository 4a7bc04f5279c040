import { defineConfig } from 'vite';

/** The editor shows the widget's states from its sources, as Storybook does. */
export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'esnext', cssTarget: 'esnext', assetsInlineLimit: 0, chunkSizeWarningLimit: 1_000 },
});
