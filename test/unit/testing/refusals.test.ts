import { afterEach, describe, expect, it } from 'vitest';
import { createConnectClient } from '../../../src/headless.js';
import { type HttpRefusal, readRefusals, refusals } from '../../../src/testing/refusals.js';
import { createTestApi, type TestApi, type TestApiOptions } from '../../../src/testing.js';

let api: TestApi;

function clientOf(options?: TestApiOptions) {
  api = createTestApi(options).install();
  return createConnectClient({ apiURL: api.url, fetchSessionToken: async () => api.token() });
}

afterEach(() => api.uninstall());

const codes = Object.keys(refusals) as HttpRefusal[];
const values = { 'credentials.apiKey': 'k-1' };
describe('a host’s test', () => {
  it.each(codes)('hears %s where it says that Connect comes to that', async (code) => {
    const client = clientOf({ outcomes: { notes: code } });
    const made = await client.connect({ integration: 'notes', values });
    expect(made).toMatchObject({ ok: false, error: { code } });
    expect(api.connections).toEqual([]);
  });

  it.each(readRefusals)('hears %s where it says that a read comes to that', async (code) => {
    const client = clientOf({ reads: { session: code } });
    expect(await client.session()).toMatchObject({ ok: false, error: { code } });
    api.set({ reads: { integrations: code } });
    expect(await client.integrations()).toMatchObject({ ok: false, error: { code } });
    api.set({ reads: { provider: code } });
    expect(await client.provider('notes')).toMatchObject({ ok: false, error: { code } });
    api.set({ reads: {} });
    expect(await client.provider('notes')).toMatchObject({ ok: true });
  });

  it('hears that an integration is misconfigured, or of a mode that is not known yet', async () => {
    const client = clientOf({ reads: { provider: 'integration_misconfigured' } });
    const code = async () => {
      const form = await client.provider('notes');
      return form.ok ? null : form.error.code;
    };
    expect(await code()).toBe('integration_misconfigured');
    api.set({ reads: {}, outcomes: { notes: 'auth_mode_unsupported' } });
    expect(await code()).toBe('auth_mode_unsupported');
  });

  it('is told at once what cannot come about, and what can', () => {
    clientOf();
    const set = (key: string, outcome: 'closed' | 'access_denied' | 'limit_reached') => () =>
      api.set({ outcomes: { [key]: outcome } });
    expect(set('notes', 'closed')).toThrow(/^notes \(API_KEY\) cannot come to closed, but to: connected, /);
    expect(set('mail', 'limit_reached')).toThrow('mail (OAUTH2) cannot come to limit_reached');
    expect(set('none', 'access_denied')).toThrow('There is no integration none in this test API.');
    expect(set('mail', 'access_denied')).not.toThrow();
  });
});
