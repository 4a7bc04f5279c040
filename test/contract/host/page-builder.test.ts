import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPageBuilder } from '../../../demo/host/page-builder.js';

let assets: string;
let folder: URL;

/** Makes a page whose build notes each time it runs. */
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'page-'));
  assets = root;
  writeFileSync(join(root, 'index.js'), '');
  folder = pathToFileURL(`${join(root, 'page')}/`);
  mkdirSync(new URL('dist', folder), { recursive: true });
  makeBuild('echo built >> dist/builds && touch dist/index.html');
});
afterEach(() => rmSync(assets, { recursive: true }));

function makeBuild(build: string) {
  writeFileSync(new URL('package.json', folder), JSON.stringify({ name: 'page', scripts: { build } }));
}

const builds = () => readFileSync(new URL('dist/builds', folder), 'utf8').trim().split('\n').length;

it('builds a page once for all who ask at once, and not again while it is newer than the widget', async () => {
  const build = createPageBuilder(assets);
  await Promise.all([build(folder), build(folder)]);
  expect(builds()).toBe(1);
  await build(folder);
  expect(builds()).toBe(1);
});

it('builds a page anew after the widget', async () => {
  const build = createPageBuilder(assets);
  await build(folder);
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(assets, 'index.js'), later, later);
  await build(folder);
  expect(builds()).toBe(2);
});

it('says that a build failed, and tries again at the next visit', async () => {
  const build = createPageBuilder(assets);
  makeBuild('exit 1');
  await expect(build(folder)).rejects.toThrow();
  makeBuild('echo built >> dist/builds && touch dist/index.html');
  await build(folder);
  expect(builds()).toBe(1);
});
