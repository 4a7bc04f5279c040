import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = ['--import', 'tsx', 'scripts/build-page.ts'];
const config = join(folder, 'settings.json');

it('writes a page with its settings and headers into the folder that is named', () => {
  writeFileSync(config, JSON.stringify({ apiURLs: ['https://api.example.com'], appName: 'Example' }));
  const out = join(folder, 'out');
  const said = execFileSync('node', [...script, '--config', config, '--out', out], {
    cwd: repository,
    encoding: 'utf8',
  });
  expect(said).toContain(out);
  const file = (name: string) => readFileSync(join(out, name), 'utf8');
  expect(JSON.parse(file('config.json'))).toEqual({
    apiURLs: ['https://api.example.com'],
    apiURL: 'https://api.example.com',
    parents: [],
    returnUrls: [],
    appName: 'Example',
  });
  for (const name of ['nginx.conf', '_headers']) expect(file(name)).toContain('https://api.example.com');
  const page = file('index.html');
  for (const [, address = ''] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(address).toMatch(/^\.\//);
    expect(file(address).length).toBeGreaterThan(0);
  }
  // Neither script nor style stands in the page itself.
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)| on\w+=/);
});

it.each([
  [[], /Say which configuration to use/],
  [['--config', join(folder, 'none.json')], /There is no file/],
  [['--config', config, '--where', 'x'], /--where/],
])('with %j writes nothing and says what is missing', (args, sentence) => {
  const run = spawnSync('node', [...script, ...args], { cwd: repository, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(sentence);
});
