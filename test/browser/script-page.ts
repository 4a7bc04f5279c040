import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ScriptPage, sharedPlace, startScriptSite } from './site/script-site.js';
import { test as base, expect } from './world.js';

/** What the build says of its files. */
export const files: {
  readonly preload: readonly string[];
  readonly integrity: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(new URL('../../dist/files.json', import.meta.url), 'utf8'));

/** The chunk that all modules of the widget import. */
export const elementChunk = files.preload.find((file) => file.includes('/element-')) ?? '';

/** What is fetched from one place until the picker is shown, in alphabetical order. */
export const untilPicker = (place = '/connect-ui') =>
  ['connect-ui.js', ...files.preload].map((file) => `${place}/${file}`).sort();

/** The tag that most hosts have. */
export const script = '<script src="/connect-ui/connect-ui.js"></script>';

/** A host whose only page is written by the test, and a CDN. */
interface ScriptHost {
  /** Opens the page, and answers the paths of our files that it fetches from anywhere, as they are asked for. */
  open(page: ScriptPage): Promise<readonly string[]>;
  readonly url: string;
  /** Where the built files are on an origin of their own. */
  readonly cdn: string;
}

/** A test of pages with a script tag. */
export const test = base.extend<{ host: ScriptHost }>({
  async host({ page }, use) {
    const [site, cdn] = [await startScriptSite('localhost'), await startScriptSite('127.0.0.1')];
    await use({
      url: site.url,
      cdn: `${cdn.url}${sharedPlace}`,
      async open(written) {
        const fetched: string[] = [];
        page.on('request', (request) => {
          const { origin, pathname } = new URL(request.url());
          if ([site.url, cdn.url].includes(origin) && !['/', '/host.js'].includes(pathname))
            fetched.push(pathname);
        });
        site.write(written);
        await page.goto(site.url);
        return fetched;
      },
    });
    await site.close();
    await cdn.close();
  },
});

/** Waits until a script that comes when it likes is there. */
export async function scriptIsThere(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => typeof window.ConnectUI)).toBe('object');
}

/** Adds a script to the page, and answers once it was loaded. */
export async function addScript(page: Page, src: string): Promise<void> {
  await page.evaluate(
    (address) =>
      new Promise((resolve, reject) => {
        const added = document.createElement('script');
        added.src = address;
        added.onload = resolve;
        added.onerror = reject;
        document.head.append(added);
      }),
    src,
  );
}
