import type { Browser, Tab } from './driver.js';
import type { WebKitPrograms } from './engines.js';
import { eventuallySeen } from './eventually.js';
import { createSeleniumTab } from './selenium-tab.js';
import { createTurns } from './turns.js';
import { startWebKit } from './webkit-session.js';

/** Starts WebKit, for as long as the browser is not closed and this process lives. */
export async function openWebKit(programs: WebKitPrograms): Promise<Browser> {
  const { driver, close } = await startWebKit(programs);
  // The session would end with its last window: this one stays, and is none of the test's.
  const ours = await driver.getWindowHandle();
  // The driver looks at one window at a time: what is done in another must not mix with it.
  const inTurn = createTurns();
  const known = new Map<string, Tab>();

  const tabOf = (handle: string): Tab => {
    const tab = known.get(handle) ?? createSeleniumTab(driver, handle, inTurn);
    known.set(handle, tab);
    return tab;
  };
  /** The driver lists windows in no order; they are known in the order in which they came. */
  async function tabs(): Promise<readonly Tab[]> {
    const open = new Set(await driver.getAllWindowHandles());
    for (const handle of open) if (handle !== ours) tabOf(handle);
    return [...known].filter(([handle]) => open.has(handle)).map(([, tab]) => tab);
  }

  return {
    engine: 'webkit',
    tabs,
    async open(url) {
      const tab = await inTurn(async () => {
        await driver.switchTo().window(ours);
        // In a tab of an existing window WebKitGTK's test browser opens no popups.
        await driver.switchTo().newWindow('window');
        return tabOf(await driver.getWindowHandle());
      });
      await tab.goto(url);
      return tab;
    },
    async opened(act) {
      const before = new Set(await tabs());
      // Some windows close as quickly as they opened: whoever looks only after the act misses them.
      const [, tab] = await Promise.all([
        act(),
        eventuallySeen(async () => (await tabs()).find((tab) => !before.has(tab)), 'a window opens'),
      ]);
      return tab;
    },
    close,
  };
}
