import { afterEach, describe, expect, it, vi } from 'vitest';
import { createConnectClient } from '../../../src/headless.js';
import { createTestApi, type TestApi } from '../../../src/testing.js';

let api: TestApi;

afterEach(() => api.uninstall());

function begin(options?: Parameters<typeof createTestApi>[0]) {
  api = createTestApi(options).install();
  return createConnectClient({ apiURL: api.url, fetchSessionToken: async () => api.token() });
}

const values = { 'credentials.apiKey': 'k-1' };

describe('a host’s test', () => {
  it('sees what was sent, and the connection that came of it', async () => {
    const client = begin({ url: 'https://api.example.com/base/' });
    const made = await client.connect({ integration: 'notes', values });
    expect(made).toEqual({ ok: true, value: api.connections[0] });
    const token = api.requests[0]?.token;
    expect(token).toMatch(/^nango_connect_session_[0-9a-f]{64}$/);
    expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining(['GET /integrations', 'GET /providers/notes', 'POST /api-auth/api-key/notes']),
    );
    expect(api.requests.at(-1)).toMatchObject({ token, query: {}, body: { apiKey: 'k-1' } });
  });

  it('sees a two-step form as its provider wants it', async () => {
    const client = begin();
    const form = await client.provider('payroll');
    const fields = form.ok ? form.value.fields.map(({ id, label, secret }) => ({ id, label, secret })) : [];
    expect(fields).toEqual([
      { id: 'credentials.clientId', label: 'Client ID', secret: false },
      { id: 'credentials.clientSecret', label: 'Client secret', secret: true },
    ]);
    await client.connect({
      integration: 'payroll',
      values: { 'credentials.clientId': 'c', 'credentials.clientSecret': 's' },
    });
    expect(api.requests.at(-1)).toMatchObject({
      path: '/auth/two-step/payroll',
      body: { clientId: 'c', clientSecret: 's', type: 'TWO_STEP' },
    });
  });

  it('has a connection that is still to be approved', async () => {
    const client = begin({ outcomes: { notes: 'pending' } });
    const made = await client.connect({ integration: 'notes', values });
    expect(made).toMatchObject({ ok: true, value: { isPending: true } });
    expect(api.connections).toMatchObject([{ isPending: true }]);
  });

  it('decides itself when something slow comes to an end, and to which', async () => {
    const client = begin({ outcomes: { notes: 'slow' } });
    const made = client.connect({ integration: 'notes', values });
    await vi.waitFor(() => expect(api.requests.at(-1)?.method).toBe('POST'));
    expect(api.connections).toEqual([]);
    api.release('limit_reached');
    expect(await made).toMatchObject({ ok: false, error: { code: 'limit_reached' } });
    const second = client.connect({ integration: 'notes', values });
    await vi.waitFor(() => expect(api.requests.filter(({ method }) => method === 'POST')).toHaveLength(2));
    api.release();
    expect(await second).toMatchObject({ ok: true });
  });

  it('ends what is slow by the host’s own signal', async () => {
    const client = begin({ reads: { integrations: 'slow' } });
    const end = new AbortController();
    const asked = client.integrations({ signal: end.signal });
    await vi.waitFor(() => expect(api.requests.at(-1)?.path).toBe('/integrations'));
    end.abort();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'aborted' } });
  });

  it('has tokens expire, which a new one mends', async () => {
    const client = begin();
    expect(await client.integrations()).toMatchObject({ ok: true });
    api.expireTokens();
    expect(await client.integrations()).toMatchObject({ ok: true });
    expect(new Set(api.requests.map(({ token }) => token)).size).toBe(2);
    const fixed = createConnectClient({ apiURL: api.url, sessionToken: api.token() });
    api.expireTokens();
    expect(await fixed.session()).toMatchObject({ ok: false, error: { code: 'session_expired' } });
  });

  it('says what the session tells', async () => {
    const client = begin({ session: { isReconnecting: true } });
    expect(await client.session()).toMatchObject({ ok: true, value: { isReconnecting: true } });
  });

  it('waits as long as it says for each answer', async () => {
    vi.useFakeTimers();
    const client = begin({ delayMs: 200 });
    const asked = client.session();
    await vi.advanceTimersByTimeAsync(199);
    const early = vi.fn();
    void asked.then(early);
    expect(early).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toMatchObject({ ok: true });
    vi.useRealTimers();
  });

  it('leaves other addresses to the network, and gives everything back', async () => {
    const real = globalThis.fetch;
    const network = vi.fn(async () => new Response('from elsewhere'));
    globalThis.fetch = network;
    begin();
    expect(await (await fetch('https://api.nango.dev.example.com/')).text()).toBe('from elsewhere');
    expect(network).toHaveBeenCalledTimes(1);
    api.install();
    api.uninstall();
    expect(globalThis.fetch).toBe(network);
    globalThis.fetch = real;
  });
});
