import { describe, expect, it, vi } from 'vitest';
import { openPopup } from '../../../src/platform/popup-window.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A large screen, with a bar of the system's at its top. */
const desk = { availLeft: 0, availTop: 25, availWidth: 1920, availHeight: 1055 };
/** One that stands to the left of it, and higher. */
const left = { availLeft: -1440, availTop: -300, availWidth: 1440, availHeight: 900 };

/** Opens a window from a page somewhere on a screen; answers where it was to stand. */
function openedFrom(page: Box, screen: object, opened: unknown = {}): Box & { readonly answer: unknown } {
  const open = vi.fn((_url: string, _target: string, _features: string) => opened);
  vi.stubGlobal('window', {
    screenX: page.left,
    screenY: page.top,
    outerWidth: page.width,
    outerHeight: page.height,
    open,
  });
  vi.stubGlobal('screen', screen);
  const answer = openPopup('https://api.example.test/go');
  const [url, target, features = ''] = open.mock.calls[0] ?? [];
  expect([open.mock.calls.length, url, target]).toEqual([1, 'https://api.example.test/go', '_blank']);
  const [kind, ...lengths] = features.split(',');
  expect(kind).toBe('popup');
  const told = new Map(lengths.map((length) => length.split('=') as [string, string]));
  const length = (name: string) => Number(told.get(name));
  return {
    left: length('left'),
    top: length('top'),
    width: length('width'),
    height: length('height'),
    answer,
  };
}

function isWholeOn(box: Box, { availLeft, availTop, availWidth, availHeight }: typeof desk): boolean {
  return (
    box.left >= availLeft &&
    box.top >= availTop &&
    box.left + box.width <= availLeft + availWidth &&
    box.top + box.height <= availTop + availHeight
  );
}

describe('the provider’s window', () => {
  it('stands in the middle of the page’s own', () => {
    expect(openedFrom({ left: 100, top: 50, width: 1280, height: 900 }, desk)).toMatchObject({
      left: 460,
      top: 140,
      width: 560,
      height: 720,
    });
  });

  it.each([
    ['left', { left: -400, top: 200, width: 600, height: 700 }, { left: 0 }],
    ['right', { left: 1700, top: 200, width: 600, height: 700 }, { left: 1360 }],
    ['upper', { left: 500, top: 25, width: 600, height: 300 }, { top: 25 }],
    ['lower', { left: 500, top: 900, width: 600, height: 300 }, { top: 360 }],
  ])('is whole on its screen although the page is at the %s edge', (_, page, expected) => {
    const box = openedFrom(page, desk);
    expect(box).toMatchObject({ ...expected, width: 560, height: 720 });
    expect(isWholeOn(box, desk)).toBe(true);
  });

  it('stays on the screen of the page, where that is a second one with negative coordinates', () => {
    const middle = openedFrom({ left: -1440, top: -300, width: 1440, height: 900 }, left);
    expect(middle).toMatchObject({ left: -1000, top: -210 });
    for (const [x, y] of [
      [-1900, -800],
      [-300, -800],
      [-1900, 500],
      [-300, 500],
    ] as const) {
      expect(isWholeOn(openedFrom({ left: x, top: y, width: 800, height: 600 }, left), left)).toBe(true);
    }
  });

  it('is as large as the screen where that is smaller', () => {
    const phone = { availLeft: 0, availTop: 20, availWidth: 375, availHeight: 600 };
    const box = openedFrom({ left: 0, top: 20, width: 375, height: 600 }, phone);
    expect(box).toMatchObject({ left: 0, top: 20, width: 375, height: 600 });
  });

  it('is as narrow as the screen, and as high as it should be, on a tall one', () => {
    const tall = { availLeft: 0, availTop: 0, availWidth: 480, availHeight: 1900 };
    expect(openedFrom({ left: 0, top: 0, width: 480, height: 1900 }, tall)).toMatchObject({
      left: 0,
      top: 590,
      width: 480,
      height: 720,
    });
  });

  it('begins at nothing where the browser does not say where its screen begins', () => {
    const unplaced = { availWidth: 1920, availHeight: 1080 };
    expect(openedFrom({ left: 100, top: 50, width: 1280, height: 900 }, unplaced)).toMatchObject({
      left: 460,
      top: 140,
    });
    expect(openedFrom({ left: -900, top: -900, width: 800, height: 600 }, unplaced)).toMatchObject({
      left: 0,
      top: 0,
    });
  });

  it('is told of in whole numbers, which is all that browsers read', () => {
    const box = openedFrom({ left: 101, top: 51, width: 1279, height: 902 }, desk);
    expect([box.left, box.top]).toEqual([461, 142]);
  });
});

it('answers what the browser gave, also when that is nothing', () => {
  const page = { left: 0, top: 0, width: 1280, height: 900 };
  const opened = {};
  expect(openedFrom(page, desk, opened).answer).toBe(opened);
  expect(openedFrom(page, desk, null).answer).toBeNull();
});
