import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandoffLine } from '../../../src/element/handoff.js';
import type { ElementOptions } from '../../../src/element/options.js';
import type { News } from '../../../src/flow/event.js';
import { settle } from '../../fakes/fake-api.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';
import { type FakePage, installFakePage } from '../../fakes/fake-page.js';
import { integration } from '../flow/example-states.js';

const address = 'https://connect.example.com/?session_token=nango_connect_session_fresh';

let clock: FakeClock;
let page: FakePage;
let heard: News[];

beforeEach(() => {
  clock = createFakeClock();
  page = installFakePage();
  heard = [];
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('reportError', () => {});
});
afterEach(() => vi.unstubAllGlobals());

/** Makes a line of a host, and a link by it. */
async function open(options: ElementOptions) {
  const line = createHandoffLine(() => options, clock);
  const hear = (news: News) => void heard.push(news);
  const make = () =>
    settle(() => line.carryOut({ type: 'makeLink', integration: integration('mail') }, 't-1', hear));
  await make();
  return { line, make, wait: (ms: number) => line.carryOut({ type: 'awaitOther', ms }, 't-1', hear) };
}

const types = () => heard.map(({ type }) => type);

describe('a link', () => {
  it('is there once the host made it, with whether the host can tell', async () => {
    const resolveConnection = async () => null;
    const { line } = await open({ createConnectLink: async () => address, resolveConnection });
    expect(heard).toEqual([{ type: 'host.linkMade', canTell: true }]);
    expect(line.link()).toEqual({ address, expiresAtMs: clock.now() + 30 * 60_000, share: null });
  });

  it('of a host that cannot tell says so', async () => {
    await open({ createConnectLink: async () => address });
    expect(heard).toEqual([{ type: 'host.linkMade', canTell: false }]);
  });

  it('that the host does not make is told not to be there', async () => {
    const { line } = await open({ createConnectLink: async () => '' });
    expect(types()).toEqual(['host.linkFailed']);
    expect(line.link()).toBeNull();
  });

  it('never carries the token in use', async () => {
    await open({ createConnectLink: async () => 'https://connect.example.com/?t=t-1' });
    expect(types()).toEqual(['host.linkFailed']);
  });

  it('that comes when nobody waits for it any more is forgotten', async () => {
    let give = (_: string) => {};
    const { line } = await open({ createConnectLink: () => new Promise((resolve) => (give = resolve)) });
    line.end();
    await settle(() => give(address));
    expect(heard).toEqual([]);
    expect(line.link()).toBeNull();
  });

  it('is forgotten with the end, which leaves nothing behind', async () => {
    const { line, wait } = await open({ createConnectLink: async () => address });
    wait(5_000);
    line.end();
    expect(line.link()).toBeNull();
    expect([clock.waiting(), page.listeners()]).toEqual([0, 0]);
  });
});

describe('the end of a link’s life', () => {
  it('is told when it has come, and the link is gone', async () => {
    const expiresAt = clock.now() + 60_000;
    const { line, wait } = await open({ createConnectLink: async () => ({ url: address, expiresAt }) });
    wait(30_000);
    clock.advance(29_999);
    expect(types()).toEqual(['host.linkMade']);
    clock.advance(30_001);
    expect(types()).toEqual(['host.linkMade', 'clock.askDue', 'clock.linkExpired']);
    expect(line.link()).toBeNull();
    expect([clock.waiting(), page.listeners()]).toEqual([0, 0]);
  });

  it('is told at once when the machine slept over it', async () => {
    await open({ createConnectLink: async () => address });
    page.isHidden = true;
    clock.sleep(24 * 60 * 60_000);
    page.changeSight(false);
    expect(types()).toEqual(['host.linkMade', 'clock.linkExpired']);
  });

  it('is not near only because it is further away than browsers can count', async () => {
    const expiresAt = clock.now() + 90 * 24 * 60 * 60_000;
    await open({ createConnectLink: async () => ({ url: address, expiresAt }) });
    clock.advance(89 * 24 * 60 * 60_000);
    expect(types()).toEqual(['host.linkMade']);
    clock.advance(24 * 60 * 60_000);
    expect(types()).toEqual(['host.linkMade', 'clock.linkExpired']);
  });
});

describe('while a link is out', () => {
  it('the host is left alone for as long as was ordered', async () => {
    const { wait } = await open({ createConnectLink: async () => address });
    wait(5_000);
    clock.advance(4_999);
    expect(types()).toEqual(['host.linkMade']);
    clock.advance(1);
    expect(types()).toEqual(['host.linkMade', 'clock.askDue']);
  });

  it('it is not asked while nobody looks, and at once when somebody does again', async () => {
    const { wait } = await open({ createConnectLink: async () => address });
    wait(5_000);
    page.changeSight(true);
    clock.advance(60_000);
    expect(types()).toEqual(['host.linkMade']);
    page.changeSight(false);
    expect(types()).toEqual(['host.linkMade', 'clock.askDue']);
    page.changeSight(false);
    expect(types()).toHaveLength(2);
  });

  it('it is asked when the page is online again', async () => {
    const { wait } = await open({ createConnectLink: async () => address });
    wait(30_000);
    page.goOnline();
    expect(types()).toEqual(['host.linkMade', 'clock.askDue']);
  });
});
