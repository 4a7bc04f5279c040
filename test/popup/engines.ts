import { existsSync, readdirSync } from 'node:fs';
import { installOnDebian, mayInstallOnDebian } from '../browser/debian.ts';

/** The programs by which WebKit is run: it has no mode without a display. */
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

/**
 * Finds Firefox: `FIREFOX_PATH`, then the usual places. Installs Debian's package where it may.
 *
 * @returns nothing where there is none, unless `CI` says that every engine has to run: then it throws one line that
 * says what to do.
 */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names no file: ${named}`);
  return here(
    () => [named, ...firefoxPlaces].find((path) => path && existsSync(path)),
    ['firefox-esr'],
    'The popup tests need Firefox: install it, or set FIREFOX_PATH.',
  );
}

/** Finds WebKitGTK, its driver and a display without a screen; installs, answers and throws as {@link findFirefox}. */
export function findWebKit(): WebKitPrograms | undefined {
  return here(
    webKitPrograms,
    ['webkit2gtk-driver', 'xvfb'],
    'The popup tests need WebKitGTK on Linux: install WebKitWebDriver with its MiniBrowser, and Xvfb.',
  );
}

function here<Found>(find: () => Found | undefined, packages: string[], advice: string): Found | undefined {
  const found = find();
  if (found) return found;
  if (mayInstallOnDebian()) {
    installOnDebian(packages);
    const installed = find();
    if (installed) return installed;
  } else if (!process.env.CI) return undefined;
  throw new Error(advice);
}

function webKitPrograms(): WebKitPrograms | undefined {
  const driver = program('WebKitWebDriver');
  const browser = miniBrowser();
  const display = program('Xvfb');
  return driver && browser && display ? { driver, browser, display } : undefined;
}

function program(name: string): string | undefined {
  return programFolders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
}

/** WebKitGTK's own test browser lies among its libraries, in a folder named after its version. */
function miniBrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec', `/usr/lib/${triplet()}`];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}/MiniBrowser`))
    .find((path) => path.includes('webkit') && existsSync(path));
}

function triplet(): string {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return `${machine}-linux-gnu`;
}
