import { frameworkNames } from '../../demo/host/framework-pages.js';
import { test } from './acme.js';
import { expect } from './world.js';

/** What a page cannot do without because of what it is made with, which is never the widget. */
const looser: Readonly<Record<string, readonly string[]>> = {
  '/pages/solid/': ['no Trusted Types'],
};

const doors = ['element', 'isolated', 'nango', 'headless', 'without-script'].map((name) => `/doors/${name}/`);
const pages = frameworkNames.map((name) => `/pages/${name}/`);

/** Names what a policy lets a page do that the strictest does not. */
function allowances(policy: string): readonly string[] {
  const directives = policy.split(';').map((one) => one.trim().split(/\s+/));
  const loose = directives.flatMap(([name = '', ...sources]) =>
    sources
      .filter((source) => /^'unsafe|^data:|^blob:|^\*|^https?:$/.test(source))
      .map((source) => `${name} ${source}`),
  );
  return policy.includes("require-trusted-types-for 'script'") ? loose : [...loose, 'no Trusted Types'];
}

test('every page with the widget has the strictest policy that it can have', async ({ page, world }) => {
  test.setTimeout(300_000);
  for (const path of ['/', ...doors, ...pages]) {
    // The first visitor of a page may have to wait for it to be built.
    const answer = await page.request.get(`${world.hostUrl}${path}`, { timeout: 80_000 });
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(allowances(policy), path).toEqual(looser[path] ?? []);
  }
});
