import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { shortNames } from './scripts/short-names.js';
import { tighter } from './scripts/tighter.js';
import { withoutComputed } from './scripts/without-computed.js';

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8'));
const entry = (name: string) => resolve(import.meta.dirname, `src/${name}.ts`);
const styles = (name: string) => resolve(import.meta.dirname, `styles/${name}.css?inline`);
const entries = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, entry(name)]));

/** Baseline widely available: the oldest with `light-dark()`, which older targets would turn into nothing, and `AbortSignal.any()`. */
const browsers = ['chrome123', 'firefox124', 'safari17.5'];

/** Tells the script tag's loader which chunk `define.js` is about to ask for, so that both can be fetched at once. */
const namesElementChunk: Plugin = {
  name: 'names-element-chunk',
  config() {
    const define = readFileSync(resolve(import.meta.dirname, 'dist/define.js'), 'utf8');
    const [chunk] = /chunks\/element-[\w-]+\.js/.exec(define) ?? [];
    if (!chunk) throw new Error('dist/define.js imports no element chunk.');
    return { define: { elementChunk: JSON.stringify(chunk) } };
  },
};

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * Puts all that some modules import, directly or not, into one chunk. Left alone, the bundler cuts out of it whatever
 * a later chunk shares with it, and each cut costs.
 */
function together(name: string, roots: readonly string[]) {
  return {
    name(id: string, modules: Modules) {
      const seen = new Set<string>();
      const isReached = (module: string): boolean => {
        if (roots.includes(module)) return true;
        if (seen.has(module)) return false;
        seen.add(module);
        return modules.getModuleInfo(module)?.importers.some(isReached) ?? false;
      };
      return isReached(id) ? name : null;
    },
  };
}

const chunks = [
  { ...together('element', [entry('element/define')]), priority: 3 },
  { ...together('rare', [entry('element/rare')]), priority: 0 },
  { ...together('authorizing', [entry('element/authorizing'), entry('ui/form/popup-screens')]), priority: 0 },
  { ...together('handoff', [entry('element/handoff'), entry('ui/handoff-screens')]), priority: 0 },
  { ...together('form', [entry('element/forms'), entry('ui/later-screens')]), priority: 2 },
  { ...together('sending', [entry('element/sending'), entry('ui/outcome-screens')]), priority: 1 },
  { ...together('floating', [styles('floating'), entry('ui/form/floating')]), priority: 0 },
];

/** The terms of others whose code is in the built files want to be told with it. */
const licences = { fileName: 'licences.md' };

/** What each mode builds into `dist/`; the first one empties it. Files of one mode share chunks, files of two never do. */
const modes: Readonly<Record<string, UserConfig>> = {
  production: {
    plugins: [withoutComputed, shortNames, tighter],
    build: {
      emptyOutDir: true,
      license: licences,
      lib: { entry: entries('index', 'define', 'declarative', 'react', 'vue'), formats: ['es'] },
      rolldownOptions: {
        external: ['react', 'vue'],
        // It stands at the head of an entry, and stays there.
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: chunks } },
      },
    },
  },
  // A classic script, so that it knows its own address.
  'script-tag': {
    plugins: [namesElementChunk, tighter],
    build: {
      lib: {
        entry: entries('connect-ui'),
        formats: ['iife'],
        name: 'ConnectUILoader',
        fileName: () => 'connect-ui.js',
      },
    },
  },
  // Static files with relative addresses, for any place.
  page: {
    root: resolve(import.meta.dirname, 'src/page'),
    base: './',
    build: {
      outDir: resolve(import.meta.dirname, 'dist/page'),
      sourcemap: false,
      emptyOutDir: true,
      license: licences,
      rolldownOptions: { output: { chunkFileNames: 'assets/[name]-[hash].js' } },
    },
  },
  // What makes the page one deployment's own: for Node, with all that it needs inside.
  'page-tool': {
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'scripts/build-page.ts'),
      sourcemap: false,
      target: 'node20',
      license: { fileName: 'connect-ui-page.licences.md' },
      rolldownOptions: { output: { entryFileNames: 'connect-ui-page.js' } },
    },
  },
  headless: {
    plugins: [withoutComputed, shortNames, tighter],
    build: { lib: { entry: entries('headless'), formats: ['es'] } },
  },
  // For developers, who call it when something does not work.
  doctor: {
    plugins: [tighter],
    define: { packageVersion: JSON.stringify(version) },
    build: { lib: { entry: entries('doctor'), formats: ['es'] } },
  },
  // For the tests of hosts, where nobody waits for bytes.
  testing: {
    build: { lib: { entry: entries('testing'), formats: ['es'] } },
  },
  nango: {
    plugins: [withoutComputed, shortNames, tighter],
    build: {
      lib: { entry: entries('nango'), formats: ['es'] },
      // The widget is a file beside it, which is fetched when it is shown.
      rolldownOptions: { external: [entry('index')], output: { paths: { [entry('index')]: './index.js' } } },
    },
  },
};

/** Names a source the same wherever it was built, so that no two builds differ. */
function namedFromRepository(source: string, map: string): string {
  return `connect-ui:///${relative(import.meta.dirname, resolve(dirname(map), source))}`;
}

const common: UserConfig = {
  define: { 'import.meta.hot': 'undefined' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { 'preact/jsx-runtime': resolve(import.meta.dirname, 'src/ui/jsx-runtime.ts') } },
  build: {
    target: browsers,
    cssTarget: browsers,
    modulePreload: false,
    emptyOutDir: false,
    copyPublicDir: false,
    // No file names its map, because that would be bytes for every person; who debugs asks for it.
    sourcemap: 'hidden',
    rolldownOptions: {
      output: {
        minify: true,
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        sourcemapPathTransform: namedFromRepository,
      },
    },
  },
};

export default defineConfig(({ mode }) => {
  const own = modes[mode];
  if (!own) throw new Error(`There is no mode ${mode}; there are ${Object.keys(modes).join(', ')}.`);
  return mergeConfig(common, own);
});
