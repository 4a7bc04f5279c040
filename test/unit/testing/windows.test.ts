// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ConnectUIEvent,
  type ConnectUIHandle,
  type ConnectUIOptions,
  openConnectUI,
} from '../../../src/index.js';
import { createTestApi, type TestApi, type TestApiOptions } from '../../../src/testing.js';

let api: TestApi;
let widget: ConnectUIHandle;
let heard: ConnectUIEvent[];

beforeEach(() => {
  heard = [];
});

afterEach(() => {
  widget.close();
  api.uninstall();
});

/** Opens the widget for the integration that opens a window, and presses Connect. */
async function press(options: TestApiOptions, own?: Partial<ConnectUIOptions>): Promise<void> {
  api = createTestApi(options).install();
  widget = openConnectUI({
    apiURL: api.url,
    fetchSessionToken: async () => api.token(),
    integration: 'mail',
    presentation: 'inline',
    onEvent: (event) => heard.push(event),
    ...own,
  });
  (await part('submit')).click();
}

async function part(name: string, more = ''): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const found = widget.element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]${more}`);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  }, 20_000);
}

/** Connections, once there is one. */
const made = async () => {
  await vi.waitFor(() => expect(api.connections).toHaveLength(1), 20_000);
  return api.connections;
};
const steps = () => heard.map((event) => (event.type === 'step' ? event.detail.name : event.type));
const until = (name: string) => vi.waitFor(() => expect(steps()).toContain(name), 20_000);

describe('a person in a host’s test connects by a window', () => {
  it.each(['connected', 'pending'] as const)('that comes to %s', async (outcome) => {
    await press({ outcomes: { mail: outcome } });
    const [connection] = await made();
    expect(await widget.result).toEqual({ status: 'connected', connection });
    expect(connection).toMatchObject({ providerConfigKey: 'mail', isPending: outcome === 'pending' });
    expect(await part('success')).toBeTruthy();
  });

  it.each([
    'access_denied',
    'provider_refused',
    'connection_refused',
    'integration_misconfigured',
    'integration_not_allowed',
    'session_expired',
  ] as const)('that comes to %s, and connects from the same form once that is over', async (code) => {
    await press({ outcomes: { mail: code } });
    await until('error');
    expect(heard.find(({ type }) => type === 'error')).toMatchObject({ detail: { code } });
    expect(api.connections).toEqual([]);
    api.set({ outcomes: {} });
    (await part('submit', '[aria-disabled="false"]')).click();
    expect(await widget.result).toMatchObject({ status: 'connected' });
  });

  it('that a blocker holds back, and then by the link', async () => {
    await press({ outcomes: { mail: 'blocked' } });
    await until('popup_unsure');
    const link = (await part('waiting')).querySelector('a');
    expect(link?.href).toMatch(/^https:\/\/api\.nango\.dev\/oauth\/connect\/mail\?/);
    link?.click();
    expect(await widget.result).toMatchObject({ status: 'connected' });
  });

  it('that they close, which is a question', async () => {
    await press({ outcomes: { mail: 'closed' } });
    await until('popup_lost');
    expect(steps()).not.toContain('error');
    expect(api.connections).toEqual([]);
  });

  it('that they close, which is an error where the host wants it so', async () => {
    await press({ outcomes: { mail: 'closed' } }, { detectClosedPopup: 'fail' });
    await until('error');
    expect(heard.find(({ type }) => type === 'error')).toMatchObject({ detail: { code: 'popup_closed' } });
  });

  it('that is cut off and finishes all the same', async () => {
    await press({ outcomes: { mail: 'severed' } });
    await until('popup_lost');
    api.release();
    expect(await widget.result).toMatchObject({ status: 'connected' });
  });

  it('that takes its time', async () => {
    await press({ outcomes: { mail: 'slow' } });
    await until('popup_opened');
    expect(api.connections).toEqual([]);
    api.release('access_denied');
    await until('error');
  });

  it('in a dialog over the page, from the picker, where jsdom knows neither', async () => {
    api = createTestApi().install();
    widget = openConnectUI({ sessionToken: api.token() });
    (await part('integration', '[data-key="mail"]')).click();
    (await part('submit')).click();
    expect(await widget.result).toMatchObject({ status: 'connected' });
  });
});
