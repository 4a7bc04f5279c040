import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '../../demo/running-server.js';
import { planDemo } from '../../demo/start/plan.js';
import { startDemo } from '../../demo/start/servers.js';
import { welcome } from '../../demo/start/welcome.js';
import { connectApiKey, listedIn, openAcme } from './host-browser.js';
import { type HostWorld, startHostWorld } from './host-world.js';

let world: HostWorld;

beforeAll(async () => {
  world = await startHostWorld();
});
afterAll(() => world.end());

function folders(name: string) {
  return { data: join(world.folder, name), assets: world.folder };
}

describe('reading the plan', () => {
  it('takes port 4400 unless PORT_BASE says otherwise', () => {
    expect(planDemo({})).toEqual({ ok: true, plan: { portBase: 4400 } });
    expect(planDemo({ PORT_BASE: '5000' })).toEqual({ ok: true, plan: { portBase: 5000 } });
  });

  it.each(['1023', '65001', '4400.5', 'abc', '-1', '0x1400', ' 5000'])(
    'refuses PORT_BASE=%s in one line',
    (PORT_BASE) => {
      expect(planDemo({ PORT_BASE })).toEqual({
        ok: false,
        problem: `PORT_BASE must be a whole number from 1024 to 65000, not "${PORT_BASE}".`,
      });
    },
  );

  it('needs NANGO_HOST and NANGO_SECRET_KEY together', () => {
    const host = 'https://nango.example.test';
    expect(planDemo({ NANGO_HOST: host })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^NANGO_HOST is set/),
    });
    expect(planDemo({ NANGO_SECRET_KEY: 'k' })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^NANGO_SECRET_KEY is set/),
    });
    expect(planDemo({ NANGO_HOST: 'nango', NANGO_SECRET_KEY: 'k' })).toMatchObject({ ok: false });
    expect(planDemo({ NANGO_HOST: host, NANGO_SECRET_KEY: 'k' })).toEqual({
      ok: true,
      plan: { portBase: 4400, nango: { host, apiKey: 'k' } },
    });
  });

  it('ends the command with one line and code 1 when the plan is wrong', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'demo/start.ts'], {
      env: { ...process.env, PORT_BASE: 'many' },
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr.trim().split('\n')).toEqual([expect.stringMatching(/^PORT_BASE must be/)]);
  });
});

describe('starting', () => {
  it('starts all four, connects, and keeps the API key for its owner only', async () => {
    const demo = await startDemo({ portBase: await freePortBase() }, folders('own'));
    try {
      const browser = await openAcme(demo.hostUrl);
      await browser.ask('POST', 'connections', await connectApiKey(browser));
      expect(await listedIn(browser)).toMatchObject([{ account: { ok: true } }]);
      expect(statSync(join(world.folder, 'own', 'api-key')).mode & 0o777).toBe(0o600);
      for (const url of [demo.hostUrl, demo.apiUrl, demo.providerUrl, demo.pageUrl]) {
        expect(welcome(demo)).toContain(`${url}\n`);
      }
    } finally {
      await demo.close();
    }
  });

  it('starts after a kill whose process number now is another program', async () => {
    const { data, assets } = folders('killed');
    mkdirSync(data);
    for (const name of ['provider.db', 'backend.db', 'host.db']) {
      mkdirSync(join(data, `${name}.lock`));
      writeFileSync(join(data, `${name}.owner`), String(process.ppid));
    }
    const demo = await startDemo({ portBase: await freePortBase() }, { data, assets });
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
        { connectionId: connection.connectionId, account: { ok: false, sentence: expect.any(String) } },
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

async function freePortBase(): Promise<number> {
  for (;;) {
    const portBase = 12_000 + 4 * Math.floor(Math.random() * 4_000);
    const names = ['localhost', 'localhost', '127.0.0.1', '127.0.0.1'];
    const tries = await Promise.allSettled(
      names.map((name, offset) => listen(createServer(), portBase + offset, name)),
    );
    const free = tries.filter(
      (attempt): attempt is PromiseFulfilledResult<RunningServer> => attempt.status === 'fulfilled',
    );
    await Promise.all(free.map(({ value }) => value.close()));
    if (free.length === names.length) return portBase;
  }
}
