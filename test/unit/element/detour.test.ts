import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDetour } from '../../../src/element/detour.js';
import type { ElementOptions } from '../../../src/element/options.js';

const token = 'nango_connect_session_4711';
const link = 'https://connect.example.com/?session_token=nango_connect_session_fresh';
const iPhoneApp =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 309.0.0.28.109';
const desktop =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15';

let reported: unknown[];

beforeEach(() => {
  reported = [];
  vi.stubGlobal('reportError', (error: unknown) => void reported.push(error));
  be(desktop);
});
afterEach(() => vi.unstubAllGlobals());

/** Puts the person into a browser. */
function be(userAgent: string, maxTouchPoints = 0): void {
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints });
}

type Link = NonNullable<ElementOptions['createConnectLink']>;

/** Makes the ways around a popup for a host that makes links like this. */
function detour(createConnectLink?: Link) {
  return createDetour(() => ({ createConnectLink }), 'github', token);
}

describe('a host that makes no links', () => {
  it('is not asked, and the person is not promised one', async () => {
    expect(detour().hasLinks()).toBe(false);
    expect(await detour().freshLink()).toBeNull();
    expect(reported).toEqual([]);
  });

  it('may begin to at any time', () => {
    const options: ElementOptions = {};
    const ways = createDetour(() => options, 'github', token);
    expect(ways.hasLinks()).toBe(false);
    options.createConnectLink = async () => link;
    expect(ways.hasLinks()).toBe(true);
  });
});

describe('a link that the host makes', () => {
  it('is asked for this one integration, and anew each time', async () => {
    const make = vi.fn<Link>(async () => link);
    const ways = detour(make);
    expect(ways.hasLinks()).toBe(true);
    expect(make).not.toHaveBeenCalled();
    expect(await ways.freshLink()).toEqual({ address: link, outward: link });
    await ways.freshLink();
    expect(make.mock.calls).toEqual([[{ integration: 'github' }], [{ integration: 'github' }]]);
    expect(reported).toEqual([]);
  });

  it('is written as browsers write it, whatever the host left as it was', async () => {
    const made = await detour(async () => ' HTTPS://Connect.example.com/a b?name=Zoë').freshLink();
    expect(made?.address).toBe('https://connect.example.com/a%20b?name=Zo%C3%AB');
  });

  it('is worded so that an app hands it to the person’s own browser', async () => {
    be(iPhoneApp, 5);
    expect(await detour(async () => link).freshLink()).toEqual({
      address: link,
      outward: `x-safari-${link}`,
    });
  });

  it.each(['http://localhost:3003/?t=1', 'http://127.0.0.1:3003/?t=1', 'http://[::1]:3003/?t=1'])(
    'may lead to this device without encryption, as in development: %s',
    async (address) => {
      expect(await detour(async () => address).freshLink()).toEqual({ address, outward: address });
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
    expect(await detour(async () => address).freshLink()).toBeNull();
    expect(reported).toHaveLength(1);
    expect(String(reported[0])).toContain('createConnectLink');
    expect(String(reported[0])).toContain(reason);
  });

  it('with the token that the host has renewed meanwhile is refused too', async () => {
    const sessionToken = 'nango_connect_session_renewed';
    const createConnectLink = async () => `https://connect.example.com/?session_token=${sessionToken}`;
    const ways = createDetour(() => ({ sessionToken, createConnectLink }), 'github', token);
    expect(await ways.freshLink()).toBeNull();
    expect(reported).toHaveLength(1);
  });

  it('is never quoted in what the developers are told, nor is the token', async () => {
    for (const address of [`https://secret.example/${token}`, 'http://secret.example/?t=abc']) {
      await detour(async () => address).freshLink();
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
    const throwing = detour(() => {
      throw mistake;
    });
    expect(await throwing.freshLink()).toBeNull();
    const rejecting = detour(() => Promise.reject(mistake));
    expect(await rejecting.freshLink()).toBeNull();
    expect(reported).toEqual([mistake, mistake]);
  });

  it.each([[undefined], [null], [''], [4711], [{}]])(
    'and answers %j has made none, which is no mistake',
    async (answer) => {
      expect(await detour(async () => answer as unknown as string).freshLink()).toBeNull();
      expect(reported).toEqual([]);
    },
  );

  it('and never answers is given half a minute', async () => {
    vi.useFakeTimers();
    try {
      const made = detour(() => new Promise(() => {})).freshLink();
      let isOver = false;
      void made.then(() => {
        isOver = true;
      });
      await vi.advanceTimersByTimeAsync(29_999);
      expect(isOver).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await made).toBeNull();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the browser that the person is in', () => {
  it('is told from what it says of itself', () => {
    expect(detour().browser).toEqual({ name: 'Chrome', popups: 'chrome', app: null });
    be(iPhoneApp, 5);
    expect(detour().browser).toMatchObject({ app: 'Instagram' });
  });

  it('is an iPad’s where a Mac can be touched with several fingers', () => {
    be(mac, 0);
    expect(detour().browser.popups).toBe('safari');
    be(mac, 1);
    expect(detour().browser.popups).toBe('safari');
    be(mac, 5);
    expect(detour().browser.popups).toBe('iphone');
  });
});
