import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConnectClientOptions, createConnectClient } from '../../../src/headless.js';
import {
  apiURL,
  expired,
  type FakeBackend,
  held,
  installFakeBackend,
  json,
  sessionOf,
} from './fake-backend.js';

const key = { 'credentials.apiKey': 'sk-secret' };
const client = (options: ConnectClientOptions = {}) =>
  createConnectClient({ apiURL, sessionToken: 't-1', ...options });

let backend: FakeBackend;

beforeEach(() => {
  vi.useFakeTimers();
  backend = installFakeBackend();
});

afterEach(() => {
  expect(vi.getTimerCount(), 'nothing is left waiting').toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reading', () => {
  it('asks nothing before its first call', () => {
    client();
    expect(backend.calls()).toEqual([]);
  });

  it('answers who connects', async () => {
    expect(await client().session()).toMatchObject({ ok: true, value: { endUser: { id: 'ada' } } });
    expect(backend.asked).toMatchObject([{ call: 'GET /connect/session', bearer: 'Bearer t-1' }]);
  });

  it('answers what can be connected', async () => {
    const answer = await client().integrations();
    expect(answer.ok && answer.value.map((row) => row.key)).toEqual(['notes', 'mail', 'cloud', 'later']);
  });

  it('answers what a form needs, with the ids that values go by', async () => {
    expect(await client().provider('notes')).toMatchObject({
      ok: true,
      value: {
        opensPopup: false,
        externalId: null,
        fields: [
          { id: 'credentials.apiKey', name: 'apiKey', secret: true, required: true, choices: null },
          { id: 'params.region', name: 'region', choices: ['eu', 'us'], initial: 'eu' },
        ],
      },
    });
  });

  it('keeps the external id that the person may have entered at the provider already', async () => {
    const reader = client();
    const [first, second] = [await reader.provider('cloud'), await reader.provider('cloud')];
    expect(first).toMatchObject({ ok: true, value: { externalId: expect.stringMatching(/^[\da-f-]{36}$/) } });
    expect(second).toEqual(first);
  });

  it.each([
    ['nothing', 'integration_not_allowed'],
    ['later', 'auth_mode_unsupported'],
  ])('tells why %s has no form', async (integration, code) => {
    expect(await client().provider(integration)).toEqual({ ok: false, error: { code } });
  });

  it.each([
    ['session', 'GET /connect/session'],
    ['integrations', 'GET /integrations'],
    ['provider', 'GET /providers/notes'],
  ] as const)(
    'says of a refused %s that it could not be read, because nobody has named an account yet',
    async (reads, call) => {
      backend.on(call, () => json({ error: { code: 'invalid_credentials', message: 'No.' } }, 418));
      const error = { code: 'unexpected_answer', serverCode: 'invalid_credentials' };
      expect(await client()[reads]('notes')).toMatchObject({ ok: false, error });
    },
  );

  it('sends nothing to an address that is none', async () => {
    const answer = await client({ apiURL: 'api.example.test' }).integrations();
    expect(answer).toEqual({ ok: false, error: { code: 'api_url_invalid' } });
    expect(backend.calls()).toEqual([]);
  });
});

describe('connecting', () => {
  it('sends what was typed and answers the connection', async () => {
    const values = { ...key, 'params.region': 'us' };
    expect(await client().connect({ integration: 'notes', values })).toEqual({
      ok: true,
      value: { connectionId: 'c-1', providerConfigKey: 'notes', isPending: false },
    });
    const sent = backend.asked.at(-1);
    expect(sent).toMatchObject({ call: 'POST /api-auth/api-key/notes', body: { apiKey: 'sk-secret' } });
    expect(Object.fromEntries(sent?.query ?? [])).toEqual({
      connect_session_token: 't-1',
      'params[region]': 'us',
    });
  });

  it('reads nothing again that the form was made of', async () => {
    const prepared = client();
    await prepared.provider('notes');
    const before = backend.calls().length;
    await prepared.connect({ integration: 'notes', values: key });
    expect(backend.calls().slice(before)).toEqual(['POST /api-auth/api-key/notes']);
  });

  it('takes what is left out for what an untouched form holds', async () => {
    await client().connect({ integration: 'notes', values: key });
    expect(backend.asked.at(-1)?.query.get('params[region]')).toBe('eu');
  });

  it('names the fields that are missing and sends nothing', async () => {
    expect(await client().connect({ integration: 'notes', values: {} })).toEqual({
      ok: false,
      error: { code: 'input_missing', fields: ['credentials.apiKey'] },
    });
    expect(backend.calls()).not.toContain('POST /api-auth/api-key/notes');
  });

  it('names the field of a value that no form would let one choose, and sends nothing', async () => {
    const values = { ...key, 'params.region': 'mars' };
    expect(await client().connect({ integration: 'notes', values })).toEqual({
      ok: false,
      error: { code: 'input_rejected', fields: ['params.region'] },
    });
    expect(backend.calls()).not.toContain('POST /api-auth/api-key/notes');
  });

  it('rejects only for what no person can type', async () => {
    const values = { 'credentials.apiKey': 7 } as unknown as Record<string, string>;
    await expect(client().connect({ integration: 'notes', values })).rejects.toThrow(TypeError);
  });

  it('names the fields that the backend refuses by the ids of the form', async () => {
    const errors = [{ code: 'too_big', path: ['apiKey'] }];
    backend.on('POST /api-auth/api-key/notes', () => json({ error: { code: 'invalid_body', errors } }, 400));
    expect(await client().connect({ integration: 'notes', values: key })).toMatchObject({
      ok: false,
      error: { code: 'input_rejected', fields: ['credentials.apiKey'], status: 400 },
    });
  });

  it('tells the backend’s words without what was typed', async () => {
    const message = 'sk-secret is wrong';
    backend.on('POST /api-auth/api-key/notes', () =>
      json({ error: { code: 'connection_test_failed', message } }, 400),
    );
    expect(await client().connect({ integration: 'notes', values: key })).toEqual({
      ok: false,
      error: {
        code: 'credentials_rejected',
        serverCode: 'connection_test_failed',
        status: 400,
        words: '••• is wrong',
      },
    });
  });

  it('sends the form again after a refusal', async () => {
    const twice = client();
    backend.on('POST /api-auth/api-key/notes', () =>
      json({ error: { code: 'connection_test_failed' } }, 400),
    );
    await twice.connect({ integration: 'notes', values: key });
    backend.on('POST /api-auth/api-key/notes', () =>
      json({ connectionId: 'c-2', providerConfigKey: 'notes' }),
    );
    const again = await twice.connect({ integration: 'notes', values: key });
    expect(again).toMatchObject({ ok: true, value: { connectionId: 'c-2' } });
  });

  it('makes a connection of each of two orders that are sent at once', async () => {
    let made = 0;
    backend.on('POST /api-auth/api-key/notes', () => {
      made += 1;
      return json({ connectionId: `c-${made}`, providerConfigKey: 'notes' });
    });
    const both = client();
    const answers = await Promise.all([
      both.connect({ integration: 'notes', values: key }),
      both.connect({ integration: 'notes', values: { 'credentials.apiKey': 'other' } }),
    ]);
    expect(answers.map((answer) => answer.ok && answer.value.connectionId).sort()).toEqual(['c-1', 'c-2']);
  });

  it('tells its steps', async () => {
    const steps: string[] = [];
    await client().connect({ integration: 'notes', values: key, onStep: ({ name }) => steps.push(name) });
    expect(steps).toEqual(['preparing', 'submitting']);
  });
});

describe('a session token', () => {
  it('is asked for where none was given, once for all who need it', async () => {
    const fetchSessionToken = vi.fn(async () => 't-2');
    await createConnectClient({ apiURL, fetchSessionToken }).provider('notes');
    expect(fetchSessionToken).toHaveBeenCalledTimes(1);
    expect(new Set(backend.asked.map(({ bearer }) => bearer))).toEqual(new Set(['Bearer t-2']));
  });

  it('is asked for once when it has expired, and what was typed goes on', async () => {
    const fetchSessionToken = vi.fn(async () => 't-2');
    const renewing = client({ fetchSessionToken });
    await renewing.provider('notes');
    backend.on('POST /api-auth/api-key/notes', ({ query }) =>
      query.get('connect_session_token') === 't-2'
        ? json({ connectionId: 'c-1', providerConfigKey: 'notes' })
        : expired(),
    );
    expect(await renewing.connect({ integration: 'notes', values: key })).toMatchObject({ ok: true });
    expect(fetchSessionToken).toHaveBeenCalledTimes(1);
  });

  it('that is renewed for another person sends nothing in their name', async () => {
    const renewing = client({ fetchSessionToken: async () => 't-2' });
    await renewing.provider('notes');
    backend.on('GET /connect/session', ({ bearer }) => sessionOf(bearer === 'Bearer t-2' ? 'grace' : 'ada'));
    backend.on('POST /api-auth/api-key/notes', expired);
    expect(await renewing.connect({ integration: 'notes', values: key })).toEqual({
      ok: false,
      error: { code: 'session_expired' },
    });
    const sent = backend.asked.filter(({ call }) => call.startsWith('POST'));
    expect(sent.map(({ query }) => query.get('connect_session_token'))).toEqual(['t-1']);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('offline'))],
    ['answers nothing', async () => ''],
  ])(
    'that cannot be had because the host %s is a value, and never ends a process',
    async (_, fetchSessionToken) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      expect(await createConnectClient({ apiURL, fetchSessionToken }).session()).toEqual({
        ok: false,
        error: { code: 'session_unavailable' },
      });
    },
  );

  it('that is missing altogether is told', async () => {
    expect(await createConnectClient({ apiURL }).session()).toEqual({
      ok: false,
      error: { code: 'session_unavailable' },
    });
  });
});

describe('a signal', () => {
  const ended = (attemptMayComplete: boolean) => ({
    ok: false,
    error: { code: 'aborted', attemptMayComplete },
  });

  it('that is over before the call lets nothing begin', async () => {
    const signal = AbortSignal.abort();
    const over = client();
    expect(await over.session({ signal })).toEqual(ended(false));
    expect(await over.provider('notes', { signal })).toEqual(ended(false));
    expect(await over.connect({ integration: 'notes', values: key, signal })).toEqual(ended(false));
    expect(backend.calls()).toEqual([]);
  });

  it('that lives as long as a page is not held on to by what is over', async () => {
    const { signal } = signalled();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    const long = client();
    for (let round = 0; round < 5; round += 1) {
      await long.provider('notes', { signal });
      await long.connect({ integration: 'notes', values: key, signal });
    }
    expect(added.mock.calls.length - removed.mock.calls.length).toBe(1);
  });

  it('ends a reading', async () => {
    backend.on('GET /integrations', held().reply);
    const { signal, abort } = signalled();
    const reading = client().integrations({ signal });
    abort();
    expect(await reading).toEqual(ended(false));
  });

  it('ends the wait for a host that does not answer', async () => {
    const { signal, abort } = signalled();
    const reading = createConnectClient({ apiURL, fetchSessionToken: () => new Promise(() => {}) }).session({
      signal,
    });
    abort();
    expect(await reading).toEqual(ended(false));
    vi.advanceTimersByTime(30_000);
  });

  it('ends what is being sent, and tells that it may have been stored', async () => {
    const { reply, give } = held();
    backend.on('POST /api-auth/api-key/notes', reply);
    const { signal, abort } = signalled();
    const ending = client();
    await ending.provider('notes');
    const connecting = ending.connect({ integration: 'notes', values: key, signal });
    abort();
    expect(await connecting).toEqual(ended(true));
    give(json({ connectionId: 'c-1', providerConfigKey: 'notes' }));
  });
});

function signalled(): { readonly signal: AbortSignal; abort(): void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
