import type { Page } from '@playwright/test';
import type { ConnectErrorCode } from '../../src/index.js';
import { choose, part } from '../browser/widget.js';
import { answerProvider } from '../browser/world.js';
import { openStage, type Stage, type TokenAnswer } from './stage.js';
import { expect, test, type World } from './world.js';

const typed = { apiKey: 'good-key' };
const failure = 'the host failed';

/** What the host's `fetchSessionToken` does first, and what the person is told of it. */
const firsts: readonly (readonly [
  does: string,
  answer: TokenAnswer,
  told: readonly ConnectErrorCode[],
  complaints?: readonly string[],
])[] = [
  ['fails', 'reject', ['session_unavailable'], [failure]],
  ['answers nothing', null, ['session_unavailable']],
  ['never answers', 'never', ['session_unavailable']],
  ['answers what is no token', '…', []],
  ['answers a token that has ended', 'ended', []],
];

for (const [does, answer, told, complaints] of firsts) {
  test(`the host's token: it ${does} at first`, async ({ page, world }) => {
    const stage = await openStage(page, world);
    const right = await world.token(stage.user);
    const ended = await world.token(stage.user);
    await world.endSession(ended);
    await stage.open({ tokens: [answer === 'ended' ? ended : answer, right] });
    if (told[0]) {
      await stage.sees('notice', 1_000);
      await stage.expectError(told[0]);
      await page.getByRole('button', { name: 'Try again' }).click();
    }
    await toForm(stage);
    await stage.type(typed);
    await connects(stage, told, complaints);
  });
}

test('a session that ends on the picker is renewed once', async ({ page, world }) => {
  const { stage, end } = await openRenewable(page, world);
  await stage.sees('integration');
  await end();
  await choose(page, 'demo-api-key');
  await stage.sees('submit');
  await stage.type(typed);
  await connects(stage);
});

test('a session that ends while the list is read is renewed once for all requests', async ({
  page,
  world,
}) => {
  const { stage } = await openRenewable(page, world, 'has ended');
  await toForm(stage);
  await stage.type(typed);
  await connects(stage);
});

test('a session that ends in a half-typed form is renewed once, and what was typed is sent', async ({
  page,
  world,
}) => {
  const { stage, end } = await openRenewable(page, world);
  await toForm(stage);
  await stage.type(typed);
  await end();
  await connects(stage);
});

test('a session that ends in the window is renewed once, and the next press connects', async ({
  page,
  world,
}) => {
  const { stage, end } = await openRenewable(page, world);
  await toForm(stage, 'demo-oauth2');
  await end();
  await part(page, 'submit').click();
  await stage.reads('Your session was renewed');
  const opened = page.waitForEvent('popup');
  await part(page, 'submit').click();
  await answerProvider(await opened, 'allow');
  await stage.sees('success');
  await stage.expectConnected(['session_expired']);
});

test('a session that ends without a way to renew it says what to do, and the host may give another', async ({
  page,
  world,
}) => {
  const stage = await openStage(page, world);
  const [first, second] = [await world.token(stage.user), await world.token(stage.user)];
  await stage.open({ sessionToken: first });
  await toForm(stage);
  await stage.type(typed);
  await world.endSession(first);
  await part(page, 'submit').click();
  await stage.sees('notice');
  await stage.expectError('session_expired');
  await stage.expectTyped(typed);
  await page.evaluate((sessionToken) => window.handle.update({ sessionToken }), second);
  await expect(part(page, 'notice')).toContainText('Your session was renewed');
  await stage.expectTyped(typed);
  await connects(stage, ['session_expired']);
});

for (const [whose, other] of [
  [
    'another person',
    async (stage: Stage, token: (user: string) => Promise<string>) => token(`${stage.user}_other`),
  ],
  [
    'other integrations',
    async (stage: Stage, token: (user: string, only: readonly string[]) => Promise<string>) =>
      token(stage.user, ['demo-api-key', 'demo-basic']),
  ],
] as const) {
  test(`a renewed session that is for ${whose} starts over, and nothing typed is sent`, async ({
    page,
    world,
  }) => {
    const stage = await openStage(page, world);
    const first = await world.token(stage.user);
    const second = await other(stage, world.token);
    await stage.open({ sessionToken: first, tokens: [second, 'reject'] });
    await toForm(stage);
    await stage.type(typed);
    await world.endSession(first);
    await part(page, 'submit').click();
    await stage.sees('integration');
    expect(await world.countConnections(stage.user)).toBe(0);
    await choose(page, 'demo-api-key');
    await stage.sees('submit');
    await stage.expectTyped({ apiKey: '' });
  });
}

/** Opens with a session that ends when it is told to, at a host that has one more: asked again it fails, and its page complains. */
async function openRenewable(page: Page, world: World, session: 'ends' | 'has ended' = 'ends') {
  const stage = await openStage(page, world);
  const [first, second] = [await world.token(stage.user), await world.token(stage.user)];
  const end = () => world.endSession(first);
  if (session === 'has ended') await end();
  await stage.open({ sessionToken: first, tokens: [second, 'reject'] });
  return { stage, end };
}

/** Sends the form, and expects a connection, and that the host was told of nothing but this. */
async function connects(
  stage: Stage,
  told: readonly ConnectErrorCode[] = [],
  complaints?: readonly string[],
): Promise<void> {
  await part(stage.page, 'submit').click();
  await stage.sees('success');
  await stage.expectConnected(told, complaints);
}

async function toForm(stage: Stage, integration = 'demo-api-key'): Promise<void> {
  await stage.sees('integration');
  await choose(stage.page, integration);
  await stage.sees('submit');
}
