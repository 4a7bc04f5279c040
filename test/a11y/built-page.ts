import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('page', import.meta.url));

/** The files of the page with every scene, by their path. */
export type BuiltPage = ReadonlyMap<string, string | Uint8Array>;

/** Builds it, as the newest browsers take it; nothing is written anywhere. */
export async function buildPage(): Promise<BuiltPage> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, target: 'esnext', cssTarget: 'esnext', modulePreload: false },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The page with the scenes was not built.');
  return new Map(
    result.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}
