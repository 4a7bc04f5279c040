import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'connect-ui-again-'));
afterAll(() => rmSync(folder, { recursive: true }));

// What the other modes build, they build in the same way, and CI would wait for each.
it.each([
  ['the widget', 'production', 'dist'],
  ['the hosted page', 'page', 'dist/page'],
])(
  '%s is the same to the byte when somebody builds it again elsewhere',
  async (_, mode, first) => {
    const again = join(folder, mode);
    const vite = join(repository, 'node_modules/.bin/vite');
    const options = ['build', '--mode', mode, '--outDir', again, '--emptyOutDir', '--logLevel', 'error'];
    // A test runner's environment asks for a build to be tested.
    const { PATH, HOME } = process.env;
    await promisify(execFile)(vite, options, { cwd: repository, env: { PATH, HOME } });
    const files = readdirSync(again, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(again, name)).isFile(),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files)
      expect(readFileSync(join(again, file)).equals(readFileSync(join(repository, first, file))), file).toBe(
        true,
      );
  },
  240_000,
);
