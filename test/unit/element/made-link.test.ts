import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeLink } from '../../../src/element/made-link.js';
import type { ElementOptions } from '../../../src/element/options.js';

const token = 'nango_connect_session_4711';
const link = 'https://connect.example.com/?session_token=nango_connect_session_fresh';

let reported: unknown[];

beforeEach(() => {
  reported = [];
  vi.stubGlobal('reportError', (error: unknown) => void reported.push(error));
});
afterEach(() => vi.unstubAllGlobals());

type Link = NonNullable<ElementOptions['createConnectLink']>;

/** Asks a host that makes links like this. */
function made(createConnectLink?: Link, sessionToken?: string) {
  return madeLink({ createConnectLink, sessionToken }, 'github', token);
}

it('a host that makes no links is not asked', async () => {
  expect(await made()).toBeNull();
  expect(reported).toEqual([]);
});

describe('a link that the host makes', () => {
  it('is asked for this one integration, and anew each time', async () => {
    const make = vi.fn<Link>(async () => link);
    expect(await made(make)).toEqual({ address: link, expiresAtMs: null });
    await made(make);
    expect(make.mock.calls).toEqual([[{ integration: 'github' }], [{ integration: 'github' }]]);
    expect(reported).toEqual([]);
  });

  it.each([
    ['ISO text', '2026-11-21T12:00:00.000Z', Date.UTC(2026, 10, 21, 12)],
    ['ms', 1_800_000_000_000, 1_800_000_000_000],
    ['nothing', undefined, null],
    ['no time at all', 'soon', null],
    ['no number', Number.NaN, null],
  ])('says until when it works, by %s', async (_, expiresAt, expiresAtMs) => {
    expect(await made(async () => ({ url: link, expiresAt }))).toEqual({ address: link, expiresAtMs });
  });

  it('is written as browsers write it, whatever the host left as it was', async () => {
    const answer = await made(async () => ' HTTPS://Connect.example.com/a b?name=Zoë');
    expect(answer?.address).toBe('https://connect.example.com/a%20b?name=Zo%C3%AB');
  });

  it.each(['http://localhost:3003/?t=1', 'http://127.0.0.1:3003/?t=1', 'http://[::1]:3003/?t=1'])(
    'may lead to this device without encryption, as in development: %s',
    async (address) => {
      expect(await made(async () => address)).toMatchObject({ address });
    },
  );

  it.each([
    ['with the session’s own token', `https://connect.example.com/?session_token=${token}`, 'of its own'],
    ['with that token in its path', `https://connect.example.com/${token}/go`, 'of its own'],
    ['with that token behind a hash', `https://connect.example.com/#${token}`, 'of its own'],
    ['that is a script', 'javascript:alert(1)', 'https:'],
    ['that is a page of data', 'data:text/html,hello', 'https:'],
    ['that is no address', 'connect.example.com', 'https:'],
    ['of another host without encryption', 'http://connect.example.com/?t=1', 'https:'],
    ['of a host that only looks like this device', 'http://localhost.example.com/?t=1', 'https:'],
    ['of a host whose name only ends like this device', 'http://notlocalhost/?t=1', 'https:'],
    ['of a user that only looks like this device', 'http://localhost@example.com/?t=1', 'https:'],
  ])('%s is refused, and the developers are told why', async (_, address, reason) => {
    expect(await made(async () => address)).toBeNull();
    expect(reported).toHaveLength(1);
    expect(String(reported[0])).toContain('createConnectLink');
    expect(String(reported[0])).toContain(reason);
  });

  it('with the token that the host has renewed meanwhile is refused too', async () => {
    const sessionToken = 'nango_connect_session_renewed';
    const createConnectLink = async () => `https://connect.example.com/?session_token=${sessionToken}`;
    expect(await made(createConnectLink, sessionToken)).toBeNull();
    expect(reported).toHaveLength(1);
  });

  it('is never quoted in what the developers are told, nor is the token', async () => {
    for (const address of [`https://secret.example/${token}`, 'http://secret.example/?t=abc']) {
      await made(async () => address);
    }
    expect(reported).toHaveLength(2);
    for (const error of reported) {
      const told = `${error} ${error instanceof Error ? error.stack : ''}`;
      expect(told).not.toContain(token);
      expect(told).not.toContain('secret.example');
    }
  });
});

describe('a host that is asked for a link', () => {
  it('and throws is reported with its own words, and there is no link', async () => {
    const mistake = new Error('no backend');
    const throwing: Link = () => {
      throw mistake;
    };
    expect(await made(throwing)).toBeNull();
    expect(await made(() => Promise.reject(mistake))).toBeNull();
    expect(reported).toEqual([mistake, mistake]);
  });

  it.each([[undefined], [null], [''], [4711], [{}]])(
    'and answers %j has made none, which is no mistake',
    async (answer) => {
      expect(await made(async () => answer as unknown as string)).toBeNull();
      expect(reported).toEqual([]);
    },
  );

  it('and never answers is given half a minute', async () => {
    vi.useFakeTimers();
    try {
      const answer = made(() => new Promise(() => {}));
      let isOver = false;
      void answer.then(() => {
        isOver = true;
      });
      await vi.advanceTimersByTimeAsync(29_999);
      expect(isOver).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await answer).toBeNull();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
