import type { Page } from '@playwright/test';
import { choose, part } from '../browser/widget.js';
import { answerProvider } from '../browser/world.js';
import { treatmentOf } from './fault.js';
import type { Asked, FaultProxy, Treatment } from './fault-proxy.js';
import { openStage } from './stage.js';
import { expect, test } from './world.js';

/** What fails on the way through the provider's window. Its result comes by a socket, and rings in the window. */
interface WindowRow {
  readonly says: string;
  /** What is treated, from before the form is there; everything else passes. */
  readonly treats?: (asked: Asked) => Treatment;
  /** What happens once the window is open. */
  readonly happens?: (proxy: FaultProxy, page: Page) => void | Promise<void>;
  /** What the person reads of it, where they have to know. */
  readonly reads?: string;
  /** What brings the window back once the fault is gone. */
  readonly comesBack?: 'by loading it again' | 'by opening it again';
}

const socket = (treatment: Treatment) => (asked: Asked) => (asked.kind === 'socket' ? treatment : 'pass');
const path = (start: string, treatment: Treatment) => (asked: Asked) =>
  asked.path.startsWith(start) ? treatment : 'pass';
const deaf = 'We can’t see when you finish';

const rows: readonly WindowRow[] = [
  { says: 'the socket is refused before', treats: socket('refuse'), reads: deaf },
  { says: 'the socket meets silence before', treats: socket('swallow'), reads: deaf },
  { says: 'the socket gets 403 before', treats: socket({ answer: { status: 403 } }), reads: deaf },
  { says: 'the socket gets 502 before', treats: socket(treatmentOf('gets 502 as a page')), reads: deaf },
  { says: 'the socket gets 200 before', treats: socket({ answer: { status: 200 } }), reads: deaf },
  { says: 'the socket is cut meanwhile', happens: (proxy) => proxy.cut(), reads: deaf },
  { says: 'the socket falls silent meanwhile', happens: (proxy) => proxy.mute() },
  {
    says: 'the page is out of sight for an hour meanwhile',
    happens: (_, page) => page.clock.fastForward(3_600_000),
    reads: deaf,
  },
  // Silence is left out: a driver hears of a window only when its page answers.
  ...(
    [
      ['is reset', 'refuse'],
      ['gets 500', treatmentOf('gets 500')],
      ['gets 502 as a page', treatmentOf('gets 502 as a page')],
    ] as const
  ).flatMap(([fault, treatment]) =>
    (['by loading it again', 'by opening it again'] as const).map(
      (comesBack): WindowRow => ({
        says: `the provider's window ${fault}, and comes back ${comesBack}`,
        treats: path('/oauth/connect/', treatment),
        comesBack,
      }),
    ),
  ),
];

for (const { says, treats, happens, reads, comesBack } of rows) {
  test(says, async ({ page, world }) => {
    const { proxy } = world;
    const stage = await openStage(page, world);
    const sessionToken = await world.token(stage.user);
    if (treats) proxy.treat(treats);
    await stage.open({ sessionToken });
    await stage.sees('integration');
    await choose(page, 'demo-oauth2');
    await stage.sees('submit');
    const opened = page.waitForEvent('popup');
    await part(page, 'submit').click();
    let popup = await opened;
    if (!comesBack) await popup.locator('#login').or(popup.locator('#allow')).waitFor();
    await happens?.(proxy, page);
    if (reads !== undefined) await stage.reads(reads);

    proxy.restore();
    // Chromium refuses to load a page again while it exchanges it for its own page about the fault.
    if (comesBack === 'by loading it again') await expect(() => popup.reload()).toPass();
    if (comesBack === 'by opening it again') {
      await page.getByText('No window?').click();
      const again = page.waitForEvent('popup');
      await page.getByRole('button', { name: 'Open it again' }).click();
      popup = await again;
    }
    await answerProvider(popup, 'allow');
    await stage.sees('success');
    await stage.expectConnected([]);
  });
}

for (const [fault, treatment] of [
  ['is reset', 'refuse'],
  ['meets silence', 'swallow'],
  ['gets 502 as a page', treatmentOf('gets 502 as a page')],
] as const) {
  test(`the callback ${fault}`, async ({ page, world }) => {
    const { proxy } = world;
    const stage = await openStage(page, world);
    await stage.open({ sessionToken: await world.token(stage.user, ['demo-oauth2']) });
    await stage.sees('submit');
    const opened = page.waitForEvent('popup');
    await part(page, 'submit').click();
    const popup = await opened;
    const asked = new Promise<void>((resolve) => {
      proxy.treat(({ path }) => {
        if (!path.startsWith('/oauth/callback')) return 'pass';
        resolve();
        return treatment;
      });
    });
    // A press that meets silence is acknowledged only when its window goes.
    void answerProvider(popup, 'allow');
    await asked;
    expect(await world.countConnections(stage.user)).toBe(0);
    proxy.restore();
    // The person sees an error there, and starts again from here.
    await page.getByText('No window?').click();
    const again = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open it again' }).click();
    await answerProvider(await again, 'allow');
    await stage.sees('success');
    await stage.expectConnected([]);
  });
}

for (const [fault, treatment, title] of [
  ['is reset', 'refuse', 'We can’t reach the server'],
  ['meets silence', 'swallow', 'This is taking too long'],
  ['gets 500', treatmentOf('gets 500'), 'The server has a problem'],
  ['gets 429', treatmentOf('gets 429 without its end'), 'Too many attempts'],
  ['gets a page', treatmentOf('gets a page'), 'We got an answer we can’t read'],
] as const) {
  test(`the look at the session beside the window ${fault}`, async ({ page, world }) => {
    const { proxy } = world;
    const stage = await openStage(page, world);
    await stage.open({ sessionToken: await world.token(stage.user, ['demo-oauth2']) });
    await stage.sees('submit');
    proxy.treat(({ method, path }) =>
      method === 'GET' && path.startsWith('/connect/session') ? treatment : 'pass',
    );
    const opened = page.waitForEvent('popup');
    await part(page, 'submit').click();
    const popup = await opened;
    await stage.reads(title, fault === 'meets silence' ? 5_000 : 250);
    proxy.restore();
    await answerProvider(popup, 'allow');
    await stage.sees('success');
    await stage.expectConnected([]);
  });
}
