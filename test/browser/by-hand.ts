import type { Locator, Page } from '@playwright/test';

/** Types as a keyboard does, so that the text comes into the page by no script of the test. */
export async function typeByHand(input: Locator, text: string): Promise<void> {
  await input.focus();
  await input.page().keyboard.insertText(text);
}

/** Copies a text elsewhere and pastes it into an input. */
export async function pasteByHand(input: Locator, text: string): Promise<void> {
  const page = input.page();
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent('<textarea></textarea>');
  await typeByHand(elsewhere.locator('textarea'), text);
  await elsewhere.keyboard.press('ControlOrMeta+a');
  await elsewhere.keyboard.press('ControlOrMeta+c');
  await elsewhere.close();
  await page.bringToFront();
  await input.focus();
  await page.keyboard.press('ControlOrMeta+v');
}

/** Drags a file from outside of the browser onto an input. */
export async function dropByHand(input: Locator, path: string): Promise<void> {
  await input.scrollIntoViewIfNeeded();
  const box = await input.boundingBox();
  if (!box) throw new Error('There is nothing to drop a file on.');
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const page = input.page();
  const cdp = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', {
      type,
      ...place,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  }
  await cdp.detach();
}

/** Makes the file of a private key, with a text of the caller's in it. */
export function keyWith(text: string): string {
  return `-----BEGIN PRIVATE KEY-----\n${text}\n${'A'.repeat(64)}\n-----END PRIVATE KEY-----\n`;
}

/** Holds back the next request with a body until `go` is called; then its values are exchanged for good ones. */
export async function holdPost(
  page: Page,
  apiUrl: string,
  good: Readonly<Record<string, string>>,
): Promise<{ readonly held: Promise<void>; go(): void }> {
  let hold = () => {};
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    hold = resolve;
  });
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(`${apiUrl}/**`, async (route) => {
    const request = route.request();
    if (request.method() !== 'POST') return route.continue();
    hold();
    await gone;
    return route.continue({ postData: exchanged(request.postDataJSON(), good) });
  });
  return { held, go };
}

function exchanged(body: Readonly<Record<string, unknown>>, good: Readonly<Record<string, string>>): string {
  return JSON.stringify(body, (name, value) => good[name] ?? value);
}
