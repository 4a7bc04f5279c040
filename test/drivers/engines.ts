import { existsSync, readdirSync } from 'node:fs';
import { installOnDebian, mayInstallOnDebian } from '../browser/debian.ts';
import type { Engine } from './driver.ts';

/** The programs by which WebKit is run; it has no mode without a display. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/opt/homebrew/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const programFolders = ['/usr/bin', '/usr/local/bin'];

// WebKitGTK's test browser lies among its libraries, in a folder named after its version.
const libraryFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/usr/libexec',
];

/**
 * Tells whether an engine is tried on this machine: it is there, or can be installed. Where `CI` is set every one is,
 * so that a missing one fails.
 */
export function isTried(engine: Engine): boolean {
  if (engine === 'chromium' || process.env.CI || mayInstallOnDebian()) return true;
  return (engine === 'firefox' ? firefoxHere() : webKitHere()) !== undefined;
}

/**
 * Finds Firefox: `FIREFOX_PATH`, then the usual places. Installs Debian's package where it may. Throws one line that
 * says what to do when there is none.
 */
export function findFirefox(): string {
  return findOrInstall(
    firefoxHere,
    ['firefox-esr'],
    'The tests need Firefox: install it, or set FIREFOX_PATH.',
  );
}

/** Finds WebKitGTK, its driver and a display without a screen; installs and throws as {@link findFirefox} does. */
export function findWebKit(): WebKitPrograms {
  return findOrInstall(
    webKitHere,
    ['webkit2gtk-driver', 'xvfb'],
    'The tests need WebKitGTK, which is on Linux only: install WebKitWebDriver, MiniBrowser and Xvfb.',
  );
}

function findOrInstall<Found>(find: () => Found | undefined, packages: string[], advice: string): Found {
  const found = find();
  if (found !== undefined) return found;
  if (mayInstallOnDebian()) installOnDebian(packages);
  const installed = find();
  if (installed === undefined) throw new Error(advice);
  return installed;
}

function firefoxHere(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names no file: ${named}`);
  return named || firefoxPlaces.find((path) => existsSync(path));
}

function webKitHere(): WebKitPrograms | undefined {
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map((name) =>
    programFolders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path)),
  );
  const browser = libraryFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}/MiniBrowser`))
    .find((path) => path.includes('webkit') && existsSync(path));
  return driver && browser && display ? { driver, browser, display } : undefined;
}
