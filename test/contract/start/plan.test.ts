import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { planDemo } from '../../../demo/start/plan.js';

const REAL_CATALOGUE = 'node_modules/@nangohq/providers/providers.yaml';

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
    const signed = { NANGO_HOST: host, NANGO_SECRET_KEY: 'k', NANGO_WEBHOOK_SIGNING_KEY: 's' };
    expect(planDemo(signed)).toMatchObject({
      plan: { nango: { host, apiKey: 'k', webhookSigningKey: 's' } },
    });
  });

  it('begins anew with --reset, and knows no other argument', () => {
    expect(planDemo({}, ['--reset'])).toEqual({ ok: true, plan: { portBase: 4400, reset: true } });
    expect(planDemo({}, ['--reset', '--rest'])).toEqual({
      ok: false,
      problem: 'The demo knows the argument --reset, not "--rest".',
    });
  });

  it('takes an encryption key of 32 bytes only, and only for its own API', () => {
    const NANGO_ENCRYPTION_KEY = randomBytes(32).toString('base64');
    const nango = { NANGO_HOST: 'https://nango.example.test', NANGO_SECRET_KEY: 'k' };
    expect(planDemo({ NANGO_ENCRYPTION_KEY })).toEqual({
      ok: true,
      plan: { portBase: 4400, api: { encryptionKey: NANGO_ENCRYPTION_KEY } },
    });
    expect(planDemo({ NANGO_ENCRYPTION_KEY: 'short' })).toEqual({
      ok: false,
      problem: 'NANGO_ENCRYPTION_KEY must be 32 bytes in base64.',
    });
    expect(planDemo({ ...nango, NANGO_ENCRYPTION_KEY })).not.toHaveProperty('plan.api');
  });

  it('takes a catalogue that exists', () => {
    expect(planDemo({ NANGO_PROVIDERS: REAL_CATALOGUE })).toEqual({
      ok: true,
      plan: { portBase: 4400, api: { providersFile: REAL_CATALOGUE } },
    });
    expect(planDemo({ NANGO_PROVIDERS: 'nowhere.yaml' })).toEqual({
      ok: false,
      problem: 'NANGO_PROVIDERS must be the path of a catalogue; there is no file "nowhere.yaml".',
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
