// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Browser } from '../../src/flow/ports.js';
import { browsers } from '../fixtures/detour.js';
import { setStage, show } from './stage.js';

setStage();

/** Asks whether a window opened, in a browser. */
function askIn(browser: Browser) {
  return show('authorizing: unsure', 'modal', {}, {}, { browser });
}

const cases: readonly (readonly [Browser, RegExp])[] = [
  [browsers.chrome, /^In Chrome: .*end of the address bar/],
  [{ ...browsers.chrome, name: 'Edge' }, /^In Edge: .*end of the address bar/],
  [browsers.firefox, /^In Firefox: .*bar above the page/],
  [browsers.safari, /^In Safari: .*Pop-up Windows/],
  [{ name: 'Safari', popups: 'iphone', app: null }, /^On iPhone and iPad: .*Block Pop-ups/],
  [
    { name: 'Samsung Internet', popups: 'android', app: null },
    /^In Samsung Internet: .*Pop-ups and redirects/,
  ],
  [{ name: '', popups: 'other', app: null }, /^Look near the address/],
];

it.each(cases)('explains how popups are allowed in the person’s own browser: %o', async (browser, words) => {
  const { container, user } = askIn(browser);
  const all = container.querySelectorAll('[part=notice] details');
  expect(all).toHaveLength(1);
  await user.click(screen.getByText('How to allow pop-ups'));
  await expect.poll(() => all[0]?.querySelector('p')?.textContent).toMatch(words);
});

it.each(cases)('says only when asked, and ends with what to do then: %o', async (browser) => {
  const { container, user } = askIn(browser);
  const told = () => container.querySelector('[part=notice] details p')?.textContent ?? '';
  expect(told()).toBe('');
  await user.click(screen.getByText('How to allow pop-ups'));
  await expect.poll(told).toMatch(/[Oo]pen it again\.$/);
  expect(told()).not.toMatch(/[{}]/);
});

it.each([browsers.instagram, browsers.unnamedApp])(
  'explains nothing inside an app, which offers no such thing: %o',
  (browser) => {
    askIn(browser);
    expect(screen.queryByText('How to allow pop-ups')).toBeNull();
    expect(screen.getByText('Did a window open?')).toBeTruthy();
  },
);

it.each(['authorizing', 'authorizing: lost', 'authorizing: dead socket', 'authorizing: account'] as const)(
  'explains nothing where a window did open: %s',
  (name) => {
    show(name);
    expect(screen.queryByText('How to allow pop-ups')).toBeNull();
  },
);
