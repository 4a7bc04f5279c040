import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnectClient } from '../../../src/headless.js';
import { installFakePage } from '../../fakes/fake-page.js';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import { type ClientName, classes } from '../nango/two-clients.js';
import { apiURL, type FakeBackend, installFakeBackend } from './fake-backend.js';

const docs = new URL('../../../docs/', import.meta.url);

/** Makes a function of the first snippet below a heading, as a host's file would run it. */
function snippet(page: string, heading: string, names: readonly string[]) {
  const parts = readFileSync(new URL(page, docs), 'utf8').split(/^#+ /m);
  const text = parts.find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(text) ?? [];
  expect(code, `${page}, ${heading}`).not.toBe('');
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  return AsyncFunction(...names, code.replace(/^import .*$/m, '')) as (...given: unknown[]) => Promise<void>;
}

let backend: FakeBackend;

beforeEach(() => {
  backend = installFakeBackend();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the docs', () => {
  it('connects by a key with screens of one’s own', async () => {
    const saved = vi.fn();
    const run = snippet('headless.md', 'Headless', [
      'createConnectClient',
      'apiURL',
      'fetchSessionToken',
      'integration',
      'ask',
      'save',
      'show',
    ]);
    const ask = (field: { name: string; initial: string }) => (field.name === 'apiKey' ? 'k' : field.initial);
    await run(createConnectClient, apiURL, async () => 't-1', 'notes', ask, saved, vi.fn());
    expect(saved).toHaveBeenCalledWith('c-1');
    expect(backend.asked.at(-1)?.body).toEqual({ apiKey: 'k' });
  });

  it('connects by a window, and by a link where there is none', async () => {
    const page = installFakePage();
    FakeWebSocket.install();
    backend.on('GET /providers/mail', () => Response.json({ data: { auth_mode: 'OAUTH2' } }));
    const client = createConnectClient({ apiURL, sessionToken: 't-1' });
    const [button, link]: [{ onclick?: () => Promise<void> }, Record<string, unknown>] = [{}, {}];
    const shown = vi.fn();
    const run = snippet('headless.md', 'Windows', [
      'client',
      'integration',
      'signal',
      'button',
      'link',
      'show',
    ]);
    await run(client, 'mail', new AbortController().signal, button, link, shown);
    FakeWebSocket.last().acknowledge('s-1');
    page.isBlocking = true;
    const pressed = button.onclick?.();
    expect(link).toMatchObject({ hidden: false, href: expect.stringMatching(/ws_client_id=s-1$/) });
    FakeWebSocket.last().say({ message_type: 'success', connection_id: 'c-9' });
    await pressed;
    expect(shown).toHaveBeenCalledWith('c-9');
  });

  it.each(Object.keys(classes) as ClientName[])('changes nothing but the import of %s', async (name) => {
    const saved = vi.fn();
    const run = snippet('migrating-from-nango.md', 'Another import', [
      'Nango',
      'host',
      'connectSessionToken',
      'integration',
      'apiKey',
      'save',
    ]);
    await run(classes[name], apiURL, 't-1', 'notes', 'k', saved);
    expect(saved).toHaveBeenCalledWith('c-1');
  });
});
