import type { Frame, FrameLocator, Page } from '@playwright/test';
import type { World } from './world.js';

/** A site that nobody has listed anywhere. */
export const stranger = 'http://stranger.test';

/** Answers for a stranger's site, and for a page of the API's own origin that is not the one of the attempt. */
export async function answerForStrangers(page: Page, world: World): Promise<void> {
  for (const address of [`${stranger}/**`, `${world.apiUrl}/other-page`, `${world.siteUrl}/other-page`])
    await page
      .context()
      .route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Other</p>' }));
}

/** Puts a frame beside what is in a page. */
export async function addFrame(page: Page, address: string): Promise<Frame> {
  await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.name = src;
        frame.src = src;
        frame.onload = resolve;
        document.body.append(frame);
      }),
    address,
  );
  return page.frame({ name: address }) as Frame;
}

/** All that a message could have changed: what is shown and told, and what the API was asked. */
export function watchAll(page: Page, world: World, place: Page | FrameLocator = page) {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().startsWith(world.apiUrl) && !request.url().endsWith('/other-page'))
      asked.push(request.url());
  });
  return async () => ({
    asked: [...asked],
    told: await page.evaluate(() => [window.heard, window.told, window.dialogTold, window.messages]),
    shown: await place
      .locator('connect-ui')
      .evaluate(({ shadowRoot, parentElement }) => [
        shadowRoot?.innerHTML,
        document.querySelectorAll('connect-ui').length,
        parentElement?.localName,
      ]),
  });
}

/** Lets the hosted page do what it is about to; its requests go out in their order. */
export const settled = (hosted: Frame) =>
  hosted.evaluate(async () => void (await (await fetch('/config.json')).text()));
