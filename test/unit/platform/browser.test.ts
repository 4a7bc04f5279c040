import { describe, expect, it } from 'vitest';
import { browserOf, outwardAddress } from '../../../src/platform/browser.js';
import { androidApps, deskApps, iosApps, iPadAsMac, ordinaryBrowsers } from '../../fixtures/user-agents.js';

const phoneApps = [...iosApps, ...androidApps];
const link = 'https://connect.example.com:8443/go?session_token=t%201&x=a/b#part-2';

describe('an app’s built-in browser', () => {
  it.each(phoneApps)('of %j is known by its name on a phone: %s', (app, userAgent) => {
    expect(browserOf(userAgent, true).app).toBe(app);
    // Some report no touch, and are phones all the same.
    expect(browserOf(userAgent, false).app).toBe(app);
  });

  it.each(deskApps)('of %j is known on a desk: %s', (app, userAgent) => {
    expect(browserOf(userAgent, false)).toEqual({ name: 'Chrome', popups: 'chrome', app });
  });

  it('promises nobody steps that lead through the settings of another system', () => {
    for (const [, userAgent] of iosApps) {
      expect(['iphone', 'other']).toContain(browserOf(userAgent, true).popups);
    }
    for (const [, userAgent] of androidApps) {
      expect(['android', 'other']).toContain(browserOf(userAgent, true).popups);
    }
  });
});

describe('a browser of its own', () => {
  it.each(ordinaryBrowsers)('is known as %j, with the steps of %s: %s', (name, popups, userAgent) => {
    const isPhone = /iPhone|iPad|Android/.test(userAgent);
    expect(browserOf(userAgent, isPhone)).toEqual({ name, popups, app: null });
  });

  it('is the same on a desk that can be touched', () => {
    for (const [name, popups, userAgent] of ordinaryBrowsers.filter(([, , each]) => !/Mac/.test(each))) {
      expect(browserOf(userAgent, true)).toEqual({ name, popups, app: null });
    }
  });

  it('is an iPad’s where a Mac can be touched', () => {
    expect(browserOf(iPadAsMac, true)).toEqual({ name: 'Safari', popups: 'iphone', app: null });
    expect(browserOf(iPadAsMac, false)).toEqual({ name: 'Safari', popups: 'safari', app: null });
  });
});

it('is judged by more than forty user agents', () => {
  const all = [...phoneApps, ...deskApps, ...ordinaryBrowsers].map((each) => each.at(-1));
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(40);
});

describe('a link that leads out of an app', () => {
  it.each(iosApps)('asks iOS for Safari, with query and fragment kept: %j', (_, userAgent) => {
    expect(outwardAddress(link, userAgent, true)).toBe(`x-safari-${link}`);
  });

  it.each(androidApps)('asks Android for whatever opens web pages: %j', (_, userAgent) => {
    const outward = outwardAddress(link, userAgent, true);
    // Android splits at the last hash, so that the link may have one of its own.
    const at = outward.lastIndexOf('#');
    const [begin, ...extras] = outward.slice(at).split(';');
    expect(begin).toBe('#Intent');
    expect(extras.at(-1)).toBe('end');
    const told = new Map(
      extras.slice(0, -1).map((extra) => [extra.split('=')[0], extra.slice(extra.indexOf('=') + 1)]),
    );
    expect([...told.keys()]).toEqual(['scheme', 'action', 'S.browser_fallback_url']);
    expect(told.get('action')).toBe('android.intent.action.VIEW');
    expect(`${told.get('scheme')}${outward.slice('intent'.length, at)}`).toBe(link);
    // Where nothing answers, the app's own browser at least shows the page.
    expect(decodeURIComponent(told.get('S.browser_fallback_url') ?? '')).toBe(link);
  });

  it('keeps its scheme on Android, also on this device', () => {
    const [, userAgent] = androidApps[0] ?? ['', ''];
    const local = 'http://localhost:3003/?t=1';
    expect(outwardAddress(local, userAgent, true)).toMatch(
      /^intent:\/\/localhost:3003\/\?t=1#.*scheme=http;/,
    );
  });

  it.each(deskApps)('stays as it is on a desk: %j', (_, userAgent) => {
    expect(outwardAddress(link, userAgent, false)).toBe(link);
  });

  it('stays as it is in every browser of its own', () => {
    for (const [, , userAgent] of ordinaryBrowsers) {
      expect(outwardAddress(link, userAgent, true)).toBe(link);
      expect(outwardAddress(link, userAgent, false)).toBe(link);
    }
  });
});
