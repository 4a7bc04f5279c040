import { expect, test } from './stage.js';

/** Ways from one screen to the next, as people go them. */
const ways: readonly (readonly string[])[] = [
  ['waiting', 'choosing', 'preparing', 'entering', 'submitting', 'connected', 'choosing'],
  ['entering: popup', 'authorizing', 'connected: settled'],
  ['entering: popup with fields', 'authorizing: fields', 'entering: popup with fields'],
  ['entering', 'handing: making', 'handing', 'entering'],
  ['loading', 'failed', 'loading', 'choosing: few', 'failed: unsupported'],
  ['choosing: none', 'failed: session ended'],
];

/** Ways on which the screen stays, and something is said. */
const remarks: readonly (readonly [from: string, to: string])[] = [
  ['entering', 'entering: credentials rejected'],
  ['entering', 'entering: session ended'],
  ['entering', 'entering: renewed'],
  ['entering: popup', 'entering: access denied'],
  ['entering: popup with fields', 'entering: missing'],
  ['entering: popup with fields', 'entering: input rejected'],
  ['entering', 'submitting'],
  ...[
    'unsure',
    'lost',
    'nothing yet',
    'unconfirmed',
    'behind',
    'blocker',
    'account',
    'dead socket',
    'doubt',
  ].map((what) => ['authorizing', `authorizing: ${what}`] as const),
  ['handing: making', 'handing'],
  ['handing', 'handing: silent'],
  ['handing', 'handing: expired'],
  ['handing: making', 'handing: failed'],
];

test.beforeEach(({ stage }) =>
  stage.evaluate(() => window.stage.set({ scheme: 'light', language: 'en', presentation: 'modal' })),
);

test('the focus goes to what is asked for first on each new screen, or to its heading', async ({ stage }) => {
  for (const [first = '', ...others] of ways) {
    await stage.evaluate((name) => window.stage.show(name), first);
    for (const name of others) {
      const isThere = await stage.evaluate(async (next) => {
        await window.stage.go(next);
        const root = window.stage.root();
        const wanted = root.querySelector('[data-first=true]:not([hidden] *)') ?? root.querySelector('h2');
        return wanted !== null && root.activeElement === wanted;
      }, name);
      expect([first, name, isThere]).toEqual([first, name, true]);
    }
  }
});

test('what is said on a screen that stays was awaited by a live region', async ({ stage }) => {
  for (const [from, to] of remarks) {
    const told = await stage.evaluate(
      async ([before, after]) => {
        await window.stage.show(before);
        const root = window.stage.root();
        const regions = () => [...root.querySelectorAll<HTMLElement>('[role=status], [role=alert]')];
        const awaiting = new Map(regions().map((region) => [region, region.innerText]));
        await window.stage.go(after);
        const spoken = regions().filter((region) => region.innerText.trim());
        return {
          late: spoken.filter((region) => !awaiting.has(region)).map((region) => region.outerHTML),
          isHeard: spoken.some((region) => awaiting.get(region) !== region.innerText),
        };
      },
      [from, to] as const,
    );
    expect([from, to, told]).toEqual([from, to, { late: [], isHeard: true }]);
  }
});

test('a new screen’s notice is put into a live region that was there empty', async ({ stage }) => {
  const wasEmpty = await stage.evaluate(async () => {
    await window.stage.show('loading');
    const root = window.stage.root();
    const texts: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLElement)
            texts.push(
              ...[...node.querySelectorAll('[role=alert]')].map((region) => region.textContent ?? ''),
            );
    }).observe(root, { childList: true, subtree: true });
    await window.stage.go('failed');
    return [...texts, root.querySelector('[role=alert]')?.textContent !== ''];
  });
  expect(wasEmpty).toEqual(['', true]);
});
