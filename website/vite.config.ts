import { defineConfig } from 'vite';
import { root } from './repository.js';

/** The demo is a host of the built files beside it, as any other would be. */
const built: Readonly<Record<string, string>> = {
  [`${root}src/index.ts`]: '../connect-ui/index.js',
  [`${root}src/testing.ts`]: '../connect-ui/testing.js',
};

/** What runs in the reader's browser, with addresses that hold in any folder. */
export default defineConfig({
  root: `${root}website`,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: `${root}site/assets`,
    emptyOutDir: false,
    target: 'baseline-widely-available',
    // Left as it is written: older browsers would get both schemes as one.
    cssTarget: 'esnext',
    modulePreload: false,
    license: { fileName: 'licences.md' },
    cssCodeSplit: false,
    rolldownOptions: {
      input: { site: `${root}website/client/site.ts`, demo: `${root}website/client/demo.ts` },
      external: Object.keys(built),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: 'site[extname]',
        paths: built,
      },
    },
  },
});
