import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  // Connect UI is linked in from this repository and would find its React; installed from npm it finds this page's.
  resolve: { dedupe: ['react', 'react-dom'] },
});
