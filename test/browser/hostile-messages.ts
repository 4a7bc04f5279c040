import type { Frame, Page } from '@playwright/test';
import fc from 'fast-check';
import { hostileText } from '../fixtures/hostile-texts.js';
import { expect } from './world.js';

/** A run is repeated with the seed that it printed. */
const seed = Number(process.env.HOSTILE_SEED ?? Date.now() % 2 ** 31);

/** Every type of message on our wire and on that of Nango: windows, ports, callback pages and sockets. */
const types = [
  ...['ready', 'close', 'connect', 'error', 'session_token', 'settings_changed', 'connect_ui_port'],
  ...['options', 'answer', 'shown', 'event', 'ask'],
  ...['nango_oauth_callback_success', 'nango_oauth_callback_error', 'nango_oauth_callback_ack'],
  ...['AUTHORIZATION_SUCCEEDED', 'AUTHORIZATION_FAILED', '__proto__'],
];

const token = fc.constantFrom(`nango_connect_session_${'1'.repeat(64)}`, '', 7, null);
const anything = fc.oneof(hostileText, fc.jsonValue({ maxDepth: 2 }));

const connection = fc.record(
  { connectionId: anything, providerConfigKey: anything, isPending: anything },
  { requiredKeys: [] },
);

/** What a message may have besides its type. */
const members = fc.record(
  {
    sessionToken: token,
    payload: fc.oneof(
      anything,
      connection,
      fc.record({ message: hostileText, errorType: hostileText, errorMessage: hostileText }),
      fc.constant({ defaultTheme: 'dark', theme: { light: { primary: 'red' }, dark: { primary: 'red' } } }),
    ),
    event: fc.oneof(
      anything,
      fc.record({
        type: fc.constantFrom('connect', 'close', 'error'),
        detail: fc.oneof(anything, connection),
      }),
    ),
    options: fc.record({ sessionToken: token, integration: anything }, { requiredKeys: [] }),
    answers: fc.constantFrom(['fetchSessionToken'], [], null),
    name: fc.constantFrom('fetchSessionToken', 'resolveConnection', 'constructor'),
    id: fc.constantFrom(0, 1, '0', null),
    answer: fc.oneof(anything, token),
    heightPx: fc.constantFrom(0, 1e9, -1, '7'),
    roles: fc.constantFrom({ '--connect-ui-accent': 'url(//evil.test)' }, null),
    reason: fc.constantFrom('host', 'escape', 'done'),
    lang: hostileText,
    message_type: fc.constantFrom('success', 'error', 'connection_ack'),
    connection_id: hostileText,
    ws_client_id: hostileText,
  },
  { requiredKeys: [] },
);

const message = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(fc.constantFrom(...types), members).map(([type, rest]) => ({ ...rest, type })),
  },
  { weight: 1, arbitrary: anything },
);

/** Makes messages, of every type some. `count` times, with whatever can stand in each. */
function messages(count: number): readonly unknown[] {
  console.log(`hostile messages: ${count + types.length} of ${types.length} types, HOSTILE_SEED=${seed}`);
  return [...types.map((type) => ({ type })), ...fc.sample(message, { seed, numRuns: count })];
}

declare global {
  interface Window {
    /** How many messages have arrived. */
    arrived: number;
  }
}

/** Counts from now on what arrives in a window. */
export async function countArrivals(frame: Frame | Page): Promise<void> {
  await frame.evaluate(() => {
    window.arrived = 0;
    addEventListener('message', () => {
      window.arrived += 1;
    });
  });
}

/**
 * Sends every type of message with every payload from a window to another, each once with a port and once without, and
 * waits until all have arrived there.
 */
export async function bombard(
  from: Frame | Page,
  target: 'parent' | 'opener' | 'first frame',
  to: Frame | Page,
): Promise<void> {
  await countArrivals(to);
  // As JSON, so that a name such as `__proto__` stays a name.
  const sent = JSON.stringify(messages(250));
  const count = await from.evaluate(
    ({ json, where }) => {
      const { parent, opener } = window;
      const other: Window | null = { parent, opener, 'first frame': parent.frames[0] ?? null }[where];
      const all = JSON.parse(json) as unknown[];
      for (const data of all) {
        other?.postMessage(data, '*');
        other?.postMessage(data, '*', [new MessageChannel().port2]);
      }
      return all.length * 2;
    },
    { json: sent, where: target },
  );
  await expect.poll(() => to.evaluate(() => window.arrived)).toBeGreaterThanOrEqual(count);
}
