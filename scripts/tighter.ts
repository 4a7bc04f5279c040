import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import type { Plugin } from 'vite';

const options = {
  module: true,
  // Directives are kept for the one that tells React's servers what is for browsers.
  compress: {
    passes: 3,
    ecma: 2020,
    directives: false,
    lhs_constants: false,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
} as const;

const weigh = (code: string) => brotliCompressSync(code).length;

/** Takes some 3 % more off what the bundler has minified; every byte is waited for before the first screen. */
export const tighter: Plugin = {
  name: 'tighter',
  // Names are made before it runs, and a file that differs needs a name that does.
  augmentChunkHash: () => JSON.stringify(options),
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const map = bundle[`${chunk.fileName}.map`];
      let { code } = chunk;
      let content = map?.type === 'asset' ? `${map.source}` : undefined;
      // Names are made of the letters that are frequent in what goes in, so each round makes others.
      for (const _ of [1, 2, 3]) {
        const round = await minify(code, { ...options, ...(content && { sourceMap: { content } }) });
        code = round.code ?? code;
        content = round.map?.toString();
        if (weigh(code) >= weigh(chunk.code)) continue;
        chunk.code = code;
        if (map?.type === 'asset' && content) map.source = content;
      }
    }
  },
};
