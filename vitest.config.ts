import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/{unit,component,contract,package}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Generous, because machines are slow at times; nothing waits for as long when it works.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
