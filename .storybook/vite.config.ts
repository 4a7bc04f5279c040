import { defineConfig } from 'vite';

/** Stories run in the browser of whoever works on the widget, so nothing is lowered for older ones. */
export default defineConfig({ build: { target: 'esnext', cssTarget: 'esnext' } });
