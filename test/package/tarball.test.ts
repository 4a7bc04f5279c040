import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInstalledProject, type InstalledProject } from './installed-project.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];

/** What nothing of ours loads, but servers and editors read. */
const readByOthers = [
  'dist/custom-elements.json',
  'dist/files.json',
  'dist/vscode.html-custom-data.json',
  'dist/web-types.json',
];

const licences = ['dist/connect-ui-page.licences.md', 'dist/licences.md', 'dist/page/licences.md'];

let project: InstalledProject;
/** Where npm put our package. */
let installed: string;
/** All of its files. */
let files: readonly string[];

beforeAll(async () => {
  project = await createInstalledProject();
  installed = join(project.folder, 'node_modules/connect-ui');
  files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(installed, name)).isFile())
    .sort();
});
afterAll(() => project.remove());

const read = (file: string) => readFileSync(join(installed, file), 'utf8');

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, { readonly types: string; readonly default?: string }>>;
  readonly sideEffects: readonly string[];
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly dependencies?: unknown;
  readonly scripts?: object;
}
const manifest = (): Manifest => JSON.parse(read('package.json'));

describe('the tarball', () => {
  it('has nothing that publint would change', async () => {
    const tarball = await readFile(project.tarball);
    const pack = { tarball: new Uint8Array(tarball).buffer };
    expect((await publint({ strict: true, pack })).messages).toEqual([]);
  });

  it('has types that each host with ES modules finds for each door', async () => {
    // The profile passes over CommonJS and hosts that know no `exports`: there are only ES modules, which Node since
    // 20.19 and every bundler of these years takes from anywhere. It runs as a program, which ends badly at a problem.
    const attw = join(repository, 'node_modules/.bin/attw');
    const said = await project.run(attw, project.tarball, '--profile', 'esm-only', '--format', 'ascii');
    const checked = [...said.matchAll(/^"connect-ui([^"]*)"$/gm)].map(([, door]) => `.${door}`);
    expect(checked).toEqual(Object.keys(manifest().exports));
  });

  it('lets bundlers drop each door that is imported for its names and not used', () => {
    const { exports, sideEffects, unpkg } = manifest();
    const nameless: string[] = [];
    for (const { default: file } of Object.values(exports)) {
      if (file && !/^export|;export|}export/m.test(read(file))) nameless.push(file);
    }
    // What registers has no names; the script for tags is no module.
    expect([...sideEffects].sort()).toEqual([...nameless, unpkg].sort());
  });

  it('answers with the script for tags where a CDN is asked for the bare package', () => {
    const { unpkg, jsdelivr } = manifest();
    expect([unpkg, jsdelivr]).toEqual(['./dist/connect-ui.js', './dist/connect-ui.js']);
  });

  it('brings no other package along', () => {
    expect(manifest().dependencies).toBeUndefined();
    expect(readdirSync(join(project.folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
      ['connect-ui'],
    );
  });

  it('runs nothing when it is installed', () => {
    const scripts = Object.keys(manifest().scripts ?? {});
    expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
    expect(files).not.toContain('binding.gyp');
  });

  it('holds what its doors lead to, its papers, and nothing else', () => {
    const reached = new Set([...papers, ...readByOthers, ...licences]);
    const follow = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const next of [...namedIn(file), ...mapOf(file)]) follow(next);
    };
    follow('dist/connect-ui.js');
    follow('dist/page/index.html');
    follow('dist/connect-ui-page.js');
    for (const door of Object.values(manifest().exports))
      for (const file of Object.values(door)) follow(join(file));
    expect(files).toEqual([...reached].sort());
  });

  it('passes on the licences of those whose code is in it', () => {
    const ofTheWidget = [
      '@floating-ui/core',
      '@floating-ui/dom',
      '@floating-ui/utils',
      '@preact/signals-core',
      'lean-qr',
      'preact',
    ];
    const named = licences.map((file) => [...read(file).matchAll(/^## (\S+) /gm)].map(([, name]) => name));
    expect(named).toEqual([['zod'], ofTheWidget, ofTheWidget]);
  });

  it('says what is new in this version before anything else', () => {
    expect(/^## (.+)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest().version);
  });

  it('tells nothing of where it was made', () => {
    for (const file of files) {
      expect(read(file), file).not.toContain(repository);
      // A map holds the files of others as they are.
      if (!file.endsWith('.map')) expect(read(file), file).not.toContain('sourceMappingURL=');
    }
  });
});

/** Names the map of a file, which the file itself does not. */
function mapOf(file: string): readonly string[] {
  return files.filter((other) => other === `${file}.map`);
}

/** Finds the files that a file names: declarations by what they import, others by their own names. */
function namedIn(file: string): readonly string[] {
  const text = read(file);
  if (!file.endsWith('.d.ts'))
    return files.filter((other) => /\.(js|css|svg)$/.test(other) && text.includes(basename(other)));
  return [...text.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+)\.js["']/g)].map(([, path]) =>
    relative(installed, join(installed, dirname(file), `${path}.d.ts`)),
  );
}
