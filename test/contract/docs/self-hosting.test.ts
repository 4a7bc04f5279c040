import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx, type RunningNginx, startNginx } from '../page/nginx.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/self-hosting.md'), 'utf8');
const snippets = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );

/** All that pages may load of the widget. */
const files = Object.keys(JSON.parse(readFileSync(join(root, 'dist/files.json'), 'utf8')).integrity);
const year = 'public, max-age=31536000, immutable';
const program = findNginx();
const www = mkdtempSync(join(tmpdir(), 'www-'));
afterAll(() => rmSync(www, { recursive: true }));

describe.skipIf(!program)('an nginx set up as the guide says', () => {
  let nginx: RunningNginx;

  beforeAll(() => {
    const settings = join(www, 'settings.json');
    writeFileSync(
      settings,
      JSON.stringify({ apiURLs: ['https://api.example.com'], parents: ['https://app.example.com'] }),
    );
    const [copying = ''] = snippets('sh');
    const commands = copying
      .replaceAll('/var/www', www)
      .replace('node_modules/connect-ui', root)
      .replace('npx connect-ui-page', `node ${join(root, 'dist/connect-ui-page.js')}`)
      .replace('config.json', settings);
    execFileSync('sh', ['-ec', commands]);
    const [server = ''] = snippets('nginx');
    const made = join(www, 'connect/nginx.conf');
    writeFileSync(made, readFileSync(made, 'utf8').replaceAll('/var/www', www));
    nginx = startNginx(program ?? '', server.replaceAll('/var/www', www));
  });
  afterAll(() => nginx?.close());

  it('lets pages of any origin take the widget’s files, and keeps only what has its content in its name', async () => {
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const { status, headers } = await nginx.ask(`/connect-ui/${file}`);
      expect([file, status]).toEqual([file, 200]);
      expect([file, headers]).toMatchObject([
        file,
        {
          'access-control-allow-origin': '*',
          'cache-control': file.startsWith('chunks/') ? year : 'no-cache',
          'content-type': 'application/javascript',
          'x-content-type-options': 'nosniff',
        },
      ]);
    }
  });

  it('sends nothing again that is the same', async () => {
    const { headers } = await nginx.ask('/connect-ui/define.js');
    expect(await nginx.ask('/connect-ui/define.js', { 'if-none-match': String(headers.etag) })).toMatchObject(
      {
        status: 304,
      },
    );
  });

  it('keeps nothing that is not there yet', async () => {
    for (const path of ['/connect-ui/chunks/next-version.js', '/connect/assets/next-version.js']) {
      const { status, headers } = await nginx.ask(path);
      expect(status).toBe(404);
      expect(headers).not.toHaveProperty('cache-control');
    }
  });

  it('packs what it sends', async () => {
    for (const path of ['/connect-ui/define.js', '/connect-ui/files.json', '/connect/assets/']) {
      const [asset = ''] = readdirSync(join(root, 'dist/page/assets')).filter((name) =>
        name.endsWith('.css'),
      );
      const { headers } = await nginx.ask(path.endsWith('/') ? path + asset : path, {
        'accept-encoding': 'gzip',
      });
      expect([path, headers['content-encoding']]).toEqual([path, 'gzip']);
    }
  });

  it('serves the hosted page with the headers that were made for it', async () => {
    const { status, headers } = await nginx.ask('/connect/?lang=de');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain('frame-ancestors https://app.example.com');
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'referrer-policy': 'no-referrer' });
    const [asset] = readdirSync(join(root, 'dist/page/assets'));
    expect((await nginx.ask(`/connect/assets/${asset}`)).headers).toHaveProperty('cache-control', year);
  });

  it('leads links without the slash, and those below that are no file, to the page with their query', async () => {
    for (const path of ['/connect?session_token=t', '/connect/go?session_token=t'])
      expect((await nginx.ask(path)).headers.location).toMatch(/\/connect\/\?session_token=t$/);
    expect(await nginx.ask('/connect/nginx.conf')).toMatchObject({ status: 404 });
    expect(await nginx.ask('/connect/_headers')).toMatchObject({ status: 404 });
  });
});

it('has the same headers on static hosts, which ask for everything else anew', () => {
  const [headers = ''] = snippets('text');
  const rules = [...headers.matchAll(/^(\S+)\n((?: {2}.+\n)+)/gm)].map(([, path = '', lines = '']) => [
    path,
    lines.trim().split(/\n\s*/),
  ]);
  expect(Object.fromEntries(rules)).toEqual({
    '/connect-ui/*': ['Access-Control-Allow-Origin: *', 'X-Content-Type-Options: nosniff'],
    '/connect-ui/chunks/*': [`Cache-Control: ${year}`],
  });
});
