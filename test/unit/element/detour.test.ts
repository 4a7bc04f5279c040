import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDetour } from '../../../src/element/detour.js';

const link = 'https://connect.example.com/?session_token=nango_connect_session_fresh';
const iPhoneApp =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 309.0.0.28.109';
const desktop =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15';

beforeEach(() => be(desktop));
afterEach(() => vi.unstubAllGlobals());

/** Puts the person into a browser. */
function be(userAgent: string, maxTouchPoints = 0): void {
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints });
}

it('words an address so that an app hands it to the person’s own browser, and else leaves it', () => {
  expect(createDetour().outward(link)).toBe(link);
  be(iPhoneApp, 5);
  expect(createDetour().outward(link)).toBe(`x-safari-${link}`);
});

describe('the browser that the person is in', () => {
  it('is told from what it says of itself', () => {
    expect(createDetour().browser).toEqual({ name: 'Chrome', popups: 'chrome', app: null });
    be(iPhoneApp, 5);
    expect(createDetour().browser).toMatchObject({ app: 'Instagram' });
  });

  it('is an iPad’s where a Mac can be touched with several fingers', () => {
    be(mac, 0);
    expect(createDetour().browser.popups).toBe('safari');
    be(mac, 1);
    expect(createDetour().browser.popups).toBe('safari');
    be(mac, 5);
    expect(createDetour().browser.popups).toBe('iphone');
  });
});
