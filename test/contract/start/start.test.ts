import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../../demo/running-server.js';
import { startDemo } from '../../../demo/start/servers.js';
import { welcome } from '../../../demo/start/welcome.js';
import { connectApiKey, listedIn, openAcme } from '../host/browser.js';
import { startHostWorld } from '../host/world.js';
import { freePortBase } from './free-port-base.js';

const REAL_CATALOGUE = 'node_modules/@nangohq/providers/providers.yaml';

const world = await startHostWorld();
// Where the built page would be.
mkdirSync(join(world.folder, 'page'));
afterAll(() => world.end());

function folders(name: string) {
  return { data: join(world.folder, name), assets: world.folder };
}

describe('starting', () => {
  it('starts all four, and says where they are and where it is written what to type', async () => {
    const demo = await startDemo({ portBase: await freePortBase() }, folders('own'));
    try {
      const browser = await openAcme(demo.hostUrl);
      await browser.ask('POST', 'connections', await connectApiKey(browser));
      expect(await listedIn(browser)).toMatchObject([{ account: { state: 'read' } }]);
      for (const url of [demo.hostUrl, demo.apiUrl, demo.providerUrl, demo.pageUrl]) {
        expect(welcome(demo)).toContain(`${url}\n`);
      }
      expect(welcome(demo)).toContain(`${demo.providerUrl}/developer`);
      const accounts = await (await fetch(`${demo.providerUrl}/`)).text();
      expect(accounts).toContain('demo-api-key');
      expect(accounts).toContain('good-key');
    } finally {
      await demo.close();
    }
  });

  it("saves what was connected by the API's webhook when the browser does not come back", async () => {
    const demo = await startDemo({ portBase: await freePortBase() }, folders('webhook'));
    try {
      const browser = await openAcme(demo.hostUrl);
      const { connectionId } = await connectApiKey(browser);
      await vi.waitFor(async () => expect(await listedIn(browser)).toMatchObject([{ connectionId }]), {
        timeout: 15_000,
      });
    } finally {
      await demo.close();
    }
  });

  it('keeps keys and connections for the next start, keys for their owner only, and begins anew when told to', async () => {
    const { data, assets } = folders('kept');
    const portBase = await freePortBase();
    const keys = ['api-key', 'encryption-key', 'webhook-signing-key'].map((name) => join(data, name));
    const read = () => keys.map((file) => readFileSync(file, 'utf8'));
    const first = await startDemo({ portBase }, { data, assets });
    const browser = await openAcme(first.hostUrl);
    await browser.ask('POST', 'connections', await connectApiKey(browser));
    await first.close();
    const made = read();
    for (const file of keys) chmodSync(file, 0o644);

    const second = await startDemo({ portBase }, { data, assets });
    expect(await listedIn(await openAcme(second.hostUrl, browser))).toMatchObject([
      { account: { state: 'read' } },
    ]);
    await second.close();
    expect(read()).toEqual(made);
    for (const file of keys) expect(statSync(file).mode & 0o777).toBe(0o600);

    const anew = await startDemo({ portBase, reset: true }, { data, assets });
    expect(await listedIn(await openAcme(anew.hostUrl))).toEqual([]);
    await anew.close();
    for (const [place, key] of read().entries()) expect(key).not.toBe(made[place]);
  });

  it('reads what it kept with the key from the environment only, once it was kept so', async () => {
    const { data, assets } = folders('encrypted');
    const portBase = await freePortBase();
    const api = { encryptionKey: randomBytes(32).toString('base64') };
    await (await startDemo({ portBase, api }, { data, assets })).close();

    await expect(startDemo({ portBase }, { data, assets })).rejects.toThrow(/key/i);
    await (await startDemo({ portBase, api }, { data, assets })).close();
  });

  it('starts on the real catalogue in place of its own, and back', async () => {
    const { data, assets } = folders('catalogue');
    const portBase = await freePortBase();
    const connectable = async (api?: { providersFile: string }) => {
      const demo = await startDemo({ portBase, ...(api && { api }) }, { data, assets });
      const headers = { authorization: `Bearer ${readFileSync(join(data, 'api-key'), 'utf8')}` };
      const answer = await fetch(`${demo.apiUrl}/integrations`, { headers });
      const { data: integrations } = (await answer.json()) as { data: { unique_key: string }[] };
      await demo.close();
      return integrations.map((one) => one.unique_key);
    };
    expect(await connectable()).toContain('demo-oauth2');
    const real = await connectable({ providersFile: REAL_CATALOGUE });
    expect(real).toHaveLength(1013);
    expect(real).not.toContain('demo-oauth2');
    expect(await connectable()).toContain('demo-oauth2');
  });

  it('starts after a kill whose process number now is another program', async () => {
    const { data, assets } = folders('killed');
    mkdirSync(data);
    for (const name of ['provider.db', 'backend.db', 'host.db']) {
      mkdirSync(join(data, `${name}.lock`));
      writeFileSync(join(data, `${name}.owner`), String(process.ppid));
    }
    const demo = await startDemo({ portBase: await freePortBase() }, { data, assets });
    expect((await fetch(demo.hostUrl)).status).toBe(200);
    await demo.close();
  });

  it('uses a Nango server that is running already, and starts neither API nor provider', async () => {
    const portBase = await freePortBase();
    const nango = { host: world.api.url, apiKey: world.apiKey };
    const demo = await startDemo({ portBase, nango }, folders('other'));
    try {
      expect(demo).toMatchObject({ apiUrl: world.api.url });
      expect(demo.providerUrl).toBeUndefined();
      await expect(fetch(`http://localhost:${portBase + 1}`)).rejects.toThrow();

      const browser = await openAcme(demo.hostUrl);
      const connection = await connectApiKey(browser);
      expect((await browser.ask('POST', 'connections', connection)).status).toBe(201);
      expect(await listedIn(browser)).toMatchObject([
        { connectionId: connection.connectionId, account: { state: 'read' } },
      ]);
    } finally {
      await demo.close();
    }
  });

  it.each([
    [0, 'localhost'],
    [1, 'localhost'],
    [2, '127.0.0.1'],
    [3, '127.0.0.1'],
  ])('says in one line that port base + %i is taken, and leaves nothing running', async (offset, name) => {
    const portBase = await freePortBase();
    const other = await listen(createServer(), portBase + offset, name);
    const start = () => startDemo({ portBase }, folders(`taken-${offset}`));
    await expect(start()).rejects.toThrow(
      new RegExp(
        `^Port ${portBase + offset} is taken\\. Set PORT_BASE to another number, for example PORT_BASE=\\d+ npm run demo$`,
      ),
    );
    await other.close();
    await (await start()).close();
  });
});

describe('not starting', () => {
  it.each([
    ['a key that it does not know', { apiKey: '00000000-0000-4000-8000-000000000009' }, /NANGO_SECRET_KEY/],
    ['nobody at its address', { host: 'http://127.0.0.1:1' }, /Nothing answers at NANGO_HOST/],
  ])('says in one line that the Nango server has %s', async (_, wrong, sentence) => {
    const nango = { host: world.api.url, apiKey: world.apiKey, ...wrong };
    const portBase = await freePortBase();
    await expect(startDemo({ portBase, nango }, folders('no-nango'))).rejects.toThrow(sentence);
  });

  it('says in one line that the data is damaged, and how to begin anew', async () => {
    const portBase = await freePortBase();
    const data = join('.demo', `${portBase}`);
    mkdirSync(data, { recursive: true });
    try {
      writeFileSync(
        join(data, 'provider.db'),
        'this is no database, although it is long enough for one'.repeat(50),
      );
      const run = spawnSync(process.execPath, ['--import', 'tsx', 'demo/start.ts'], {
        env: { ...process.env, PORT_BASE: `${portBase}` },
        encoding: 'utf8',
      });
      expect(run.status).toBe(1);
      expect(run.stderr.trim().split('\n')).toEqual([
        expect.stringMatching(/^The demo did not start: .*npm run demo -- --reset$/),
      ]);
    } finally {
      rmSync(data, { recursive: true });
    }
  });
});
