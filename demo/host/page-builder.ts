import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Makes what builds a framework's page with the framework's own tools, unless it is newer than the widget. Two who
 * ask at once wait for one build. Rejects when it fails.
 */
export function createPageBuilder(assets: string): (folder: URL) => Promise<void> {
  const underWay = new Map<string, Promise<unknown>>();
  const widgetFile = join(assets, 'index.js');
  return async (folder) => {
    const isFresh = () => {
      const page = new URL('dist/index.html', folder);
      return existsSync(page) && statSync(page).mtimeMs >= statSync(widgetFile).mtimeMs;
    };
    const build =
      underWay.get(folder.href) ??
      (isFresh() ? undefined : promisify(execFile)('npm', ['run', 'build'], { cwd: fileURLToPath(folder) }));
    if (!build) return;
    underWay.set(folder.href, build);
    try {
      await build;
    } finally {
      underWay.delete(folder.href);
    }
  };
}
