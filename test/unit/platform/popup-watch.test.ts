import { beforeEach, describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../../../src/flow/ports.js';
import { type PopupWatch, watchPopup } from '../../../src/platform/popup-watch.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';
import { type FakePage, installFakePage } from '../../fakes/fake-page.js';

let page: FakePage;
let clock: FakeClock;
let watch: PopupWatch;
let popup: { closed: boolean } | null;
let isLossFinal: boolean;
let heard: AttemptEvent[];

beforeEach(() => {
  page = installFakePage();
  clock = createFakeClock();
  popup = { closed: false };
  isLossFinal = false;
  heard = [];
  watch = watchPopup(
    {
      popup: () => popup as WindowProxy | null,
      hear: (event) => heard.push(event),
      isLossFinal: () => isLossFinal,
    },
    clock,
  );
  watch.restart();
});

const only = (type: AttemptEvent['type']) => heard.filter((event) => event.type === type);

/** The person or the browser closes the window, or the browser severs it. */
function readClosed(): void {
  popup = { closed: true };
}

describe('a window that reads closed', () => {
  it('is lost after a second look, because a callback page that closes itself comes with its result', () => {
    readClosed();
    clock.advance(500);
    expect(heard).toEqual([]);
    clock.advance(500);
    expect(heard).toEqual([{ type: 'popup.lost', isFinal: false }]);
  });

  it('is told of once', () => {
    readClosed();
    clock.advance(15_000);
    expect(heard).toHaveLength(1);
  });

  it('for the length of one look only is not lost', () => {
    readClosed();
    clock.advance(500);
    popup = { closed: false };
    clock.advance(500);
    readClosed();
    clock.advance(500);
    expect(heard).toEqual([]);
  });

  it('is final where the host says so at that moment, whatever it said before', () => {
    readClosed();
    clock.advance(500);
    isLossFinal = true;
    clock.advance(500);
    expect(heard).toEqual([{ type: 'popup.lost', isFinal: true }]);
  });

  it('is told of again when it is another one', () => {
    readClosed();
    clock.advance(1_000);
    popup = { closed: false };
    watch.restart();
    clock.advance(5_000);
    expect(heard).toHaveLength(1);
    readClosed();
    clock.advance(5_000);
    expect(only('popup.lost')).toHaveLength(2);
  });

  it('is given two looks of its own, though the one before had one', () => {
    readClosed();
    clock.advance(500);
    watch.restart();
    clock.advance(500);
    expect(heard).toEqual([]);
    clock.advance(500);
    expect(only('popup.lost')).toHaveLength(1);
  });
});

it('never loses a window that the browser did not give', () => {
  popup = null;
  clock.advance(19_999);
  expect(heard).toEqual([]);
});

describe('a machine that slept', () => {
  it('may have a socket that is half open, and says so once', () => {
    clock.sleep(3_600_000);
    clock.advance(0);
    expect(only('socket.died')).toHaveLength(1);
    clock.advance(60_000);
    expect(only('socket.died')).toHaveLength(1);
  });

  it('is not what a hidden page is, which is looked after once a minute', () => {
    for (let minute = 0; minute < 3; minute += 1) {
      clock.sleep(60_000);
      clock.advance(0);
    }
    clock.sleep(120_000);
    clock.advance(0);
    expect(only('socket.died')).toEqual([]);
    clock.sleep(120_001);
    clock.advance(0);
    expect(only('socket.died')).toHaveLength(1);
  });

  it('before this window was opened concerns nobody', () => {
    watch.stop();
    clock.sleep(3_600_000);
    watch.restart();
    clock.advance(1_000);
    expect(heard).toEqual([]);
  });
});

describe('a long silence', () => {
  it.each([
    ['the page itself is in front', true],
    ['the window is in front', false],
  ])('is told after twenty seconds, and that %s', (_, hasFocus) => {
    page.hasFocus = hasFocus;
    clock.advance(19_999);
    expect(heard).toEqual([]);
    clock.advance(1);
    expect(heard).toEqual([{ type: 'popup.silent', isBehind: hasFocus }]);
    clock.advance(60_000);
    expect(heard).toHaveLength(1);
  });

  it('begins anew with another window', () => {
    clock.advance(15_000);
    watch.restart();
    clock.advance(15_000);
    expect(heard).toEqual([]);
    clock.advance(5_000);
    watch.restart();
    clock.advance(20_000);
    expect(only('popup.silent')).toHaveLength(2);
  });
});

describe('the page', () => {
  it('is told of when it comes into sight, which phones do without giving it the focus', () => {
    page.changeSight(true);
    expect(heard).toEqual([]);
    page.changeSight(false);
    expect(heard).toEqual([{ type: 'page.resumed' }]);
  });
});

describe('the network', () => {
  it('is told of each time it is back, and once each time however often a window was opened', () => {
    watch.restart();
    watch.restart();
    page.goOnline();
    page.goOnline();
    expect(heard).toEqual([{ type: 'page.resumed' }, { type: 'page.resumed' }]);
  });
});

it('leaves nothing behind when it stops, however often it was begun', () => {
  watch.restart();
  clock.advance(1_200);
  watch.stop();
  expect([clock.waiting(), page.listeners()]).toEqual([0, 0]);
  readClosed();
  page.goOnline();
  clock.advance(120_000);
  expect(heard).toEqual([]);
});

it('leaves nothing behind when it is stopped by what it tells', () => {
  const stopping = watchPopup(
    { popup: () => popup as WindowProxy | null, hear: () => stopping.stop(), isLossFinal: () => true },
    clock,
  );
  watch.stop();
  stopping.restart();
  readClosed();
  clock.advance(10_000);
  expect([clock.waiting(), page.listeners()]).toEqual([0, 0]);
});
