import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installOnDebian, mayInstallOnDebian } from './debian.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds the browser that the tests drive: `CHROMIUM_PATH`, the usual places, the one Playwright brought. Installs
 * Debian's package where it may. Throws one line that says what to do when there is none.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  const found = [named, ...usualPlaces, chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  if (mayInstallOnDebian()) {
    installOnDebian(['chromium']);
    return '/usr/bin/chromium';
  }
  throw new Error(
    'The browser tests need Chromium: install it (or run `npx playwright install chromium`), or set CHROMIUM_PATH.',
  );
}

/** Tells how to start it. Chromium refuses its sandbox to root, and looks up its maker's hosts unless told not to. */
export const launchOptions = () => ({
  executablePath: findChromium(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
