import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // Four libraries of dialogs are not small.
  build: { chunkSizeWarningLimit: 1000 },
  plugins: [react()],
  // Connect UI is linked in from this repository and would find its React; installed from npm it finds this page's.
  resolve: { dedupe: ['react', 'react-dom'] },
});
