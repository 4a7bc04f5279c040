// @vitest-environment jsdom
import Nango, { AuthError } from '@nangohq/frontend';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../../../src/testing.js';

let api: TestApi;

beforeEach(() => {
  api = createTestApi().install();
});
afterEach(() => api.uninstall());

const nango = () => new Nango({ host: api.url, connectSessionToken: api.token() });

it('the unchanged client of Nango connects by a key', async () => {
  const made = await nango().auth('notes', { credentials: { apiKey: 'k-1' } });
  expect(made).toMatchObject({ connectionId: api.connections[0]?.connectionId, providerConfigKey: 'notes' });
});

it('the unchanged client of Nango connects by a window', async () => {
  const made = await nango().auth('mail');
  expect(made).toMatchObject({ connectionId: api.connections[0]?.connectionId, isPending: false });
});

it('the unchanged client of Nango hears why a key and a person were refused', async () => {
  api.set({ outcomes: { notes: 'credentials_rejected', mail: 'access_denied' } });
  const refused = (made: Promise<unknown>) => made.catch((error: unknown) => error);
  const key = await refused(nango().auth('notes', { credentials: { apiKey: 'k-1' } }));
  const person = await refused(nango().auth('mail'));
  for (const error of [key, person]) expect(error).toBeInstanceOf(AuthError);
  expect([key, person]).toMatchObject([{ type: 'connection_test_failed' }, { type: 'callback_err' }]);
});

it('the unchanged client of Nango hears of a blocker and, where it is asked to look, of a closed window', async () => {
  api.set({ outcomes: { mail: 'blocked' } });
  await expect(nango().auth('mail')).rejects.toMatchObject({ type: 'blocked_by_browser' });
  api.set({ outcomes: { mail: 'closed' } });
  await expect(nango().auth('mail', { detectClosedAuthWindow: true })).rejects.toMatchObject({
    type: 'window_closed',
  });
});
