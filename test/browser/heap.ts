import type { CDPSession, Page } from '@playwright/test';

/** What objects of the page show of themselves, by the prototype they are found by. */
const readings = [
  ['Node', 'o.value ?? o.nodeValue'],
  ['Event', 'o.data'],
] as const;

/**
 * Tells what still holds a text that the page once had: `text` for a string that a script can reach, `node` and `event` for
 * an object of the browser that was kept alive by one, `file` for any file, whatever is in it. Names each once.
 *
 * Strings are compared from the second character to the last but one and in their first 1,024, which is what a snapshot
 * has of them. A text that was handed to `evaluate`, or stands in a recorded trace, is held by the test itself.
 */
export async function heldIn(page: Page, text: string): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  const heart = text.slice(1, -1);
  const holders = (await reachableStrings(cdp)).some((string) => string.includes(heart)) ? ['text'] : [];
  for (const [kind, reading] of readings) {
    const shown = await living(cdp, kind, reading);
    if (shown.some((value) => value.includes(heart))) holders.push(kind.toLowerCase());
  }
  if ((await living(cdp, 'File', 'o.name')).length > 0) holders.push('file');
  await cdp.detach();
  return holders;
}

async function reachableStrings(cdp: CDPSession): Promise<readonly string[]> {
  await forgetMatches(cdp);
  const chunks: string[] = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  // What is freed may be the last to hold something else.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', {});
  const { strings }: { readonly strings: readonly string[] } = JSON.parse(chunks.join(''));
  return strings;
}

/** In each realm, the text that a pattern matched last can be reached. Those of the test's own tools do not count. */
async function forgetMatches(cdp: CDPSession): Promise<void> {
  const realms: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (String(context.auxData?.isDefault) !== 'true') realms.push(context.id);
  });
  await cdp.send('Runtime.enable');
  for (const contextId of realms)
    await cdp.send('Runtime.evaluate', { contextId, expression: '/^/.test("")' });
}

/** Reads every object of a kind that was not freed, in the page or out of it. What stands in an input is in no snapshot. */
async function living(cdp: CDPSession, kind: string, reading: string): Promise<readonly string[]> {
  const { result: prototype } = await cdp.send('Runtime.evaluate', { expression: `${kind}.prototype` });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
  });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    // Prototypes are among them, which show nothing.
    functionDeclaration: `function () {
      return this.flatMap((o) => Object.hasOwn(o, 'constructor') ? [] : [String(${reading})]);
    }`,
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return result.value;
}
