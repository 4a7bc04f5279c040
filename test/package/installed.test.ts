import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInstalledProject, type InstalledProject } from './installed-project.js';

const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

let project: InstalledProject;

beforeAll(async () => {
  project = await createInstalledProject();
  await project.add(['react', 'react-dom', '@types/react', 'vue']);
  await cp(new URL('host', import.meta.url), project.folder, { recursive: true });
});
afterAll(() => project.remove());

describe('a project with the package installed', () => {
  it('imports each door in Node, and renders the bare tag by React and Vue', async () => {
    const { doors, rendered, complaints } = JSON.parse(await project.run('node', 'every-door.mjs'));
    expect(doors).toEqual({
      '.': ['ConnectUIElement', 'defineConnectUI', 'openConnectUI'],
      './define': [],
      './declarative': [],
      './doctor': ['createDebugLog', 'doctor'],
      './headless': ['createConnectClient'],
      './nango': ['AuthError', 'ConnectUI', 'Nango', 'default'],
      './react': ['ConnectUI', 'useConnectUI'],
      './testing': ['createTestApi'],
      './vue': ['ConnectUI', 'useConnectUI'],
    });
    const tag = '<connect-ui class="is-false">One moment…</connect-ui>';
    expect(rendered).toEqual({ react: tag, vue: tag });
    expect(complaints).toEqual([]);
  });

  it.each([
    ['a bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ['Node', ['--module', 'nodenext', '--moduleResolution', 'nodenext']],
  ])('compiles what uses each door, resolved as %s does, with all declarations checked', async (_, how) => {
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
    const hosts = ['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--jsx', 'react-jsx'];
    const said = await project.run(tsc, '--noEmit', ...strict, ...hosts, ...how, 'every-door.tsx');
    expect(said).toBe('');
  });
});
