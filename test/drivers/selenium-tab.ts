import { error, Key, type WebDriver } from 'selenium-webdriver';
import type { Key as KeyName, Tab } from './driver.js';
import { eventually, eventuallySeen } from './eventually.js';
import { findInPage, type SeenElement } from './find-in-page.js';
import { runInPage } from './run-in-page.js';
import type { InTurn } from './turns.js';

/** Makes a tab of a window that the driver knows by its handle. */
export function createSeleniumTab(driver: WebDriver, handle: string, inTurn: InTurn): Tab {
  const here: InTurn = (act) =>
    inTurn(async () => {
      await driver.switchTo().window(handle);
      return act();
    });
  let lastUrl = '';
  const isOpen = () => inTurn(async () => (await driver.getAllWindowHandles()).includes(handle));

  /** Acts on an element as soon as it is seen, before anyone else has a turn. */
  async function onElement<Answer>(
    selector: string,
    act: (seen: SeenElement) => Promise<Answer | undefined>,
  ): Promise<Answer> {
    const done = await eventuallySeen(
      () =>
        here(async () => {
          const seen = await findInPage(driver, selector);
          const answer = seen && (await act(seen));
          return answer === undefined ? undefined : { answer };
        }),
      `there is ${selector}`,
    );
    return done.answer;
  }

  return {
    isOpen,
    goto: (url) => here(() => driver.get(url)),
    reload: () => here(() => driver.navigate().refresh()),
    back: () => here(() => driver.navigate().back()),
    async url() {
      // A window that closes while it is asked is still the one that had its last address.
      lastUrl = await here(() => driver.getCurrentUrl()).catch((failure) => unlessGone(failure) ?? lastUrl);
      return lastUrl;
    },
    show: () =>
      here(async () => {
        if (await driver.executeScript('return document.hasFocus()')) return;
        // Where there is no window manager, nothing else brings a window to the front.
        const rect = await driver.manage().window().getRect();
        await driver.manage().window().minimize();
        await driver.manage().window().setRect(rect);
      }),
    async press(selector) {
      let before: string | undefined;
      await onElement(selector, async ({ element, place, isEnabled }) => {
        const isStill = place === before;
        before = place;
        if (!isStill || !isEnabled) return undefined;
        // A press that closes its own window is never acknowledged.
        await element.click().catch(unlessGone);
        return true;
      });
    },
    async type(selector, text) {
      await onElement(selector, async ({ element, isEnabled, value }) => {
        if (!isEnabled) return undefined;
        // Clearing takes the focus away, which a person would not do in an empty input.
        if (value) await element.clear();
        await element.sendKeys(text);
        return true;
      });
    },
    pressAt: (x, y) => here(() => driver.actions().move({ x, y }).click().perform()),
    wheel: (x, y, px) => here(() => turnWheel(driver, x, y, px)),
    key: (name) => here(() => pressKey(driver, name)),
    write: (text) => here(() => driver.actions().sendKeys(text).perform()),
    text: (selector) => onElement(selector, async ({ text }) => text),
    isVisible: (selector) => here(async () => (await findInPage(driver, selector)) !== undefined),
    async evaluate<Arguments extends readonly unknown[], Answer>(
      run: (...given: Arguments) => Answer,
      ...given: Arguments
    ): Promise<Awaited<Answer>> {
      return (await runInPage(driver, here, String(run), given)) as Awaited<Answer>;
    },
    async until(run, what) {
      // Not every answer can be written as JSON.
      const source = `() => ((answer) => (answer instanceof Promise ? answer.then(Boolean) : Boolean(answer)))((${run})())`;
      await eventually(() => runInPage(driver, here, source, []), what);
    },
    complaints: async () => null,
    async close() {
      if (!(await isOpen())) return;
      await here(() => driver.close()).catch(unlessGone);
      await eventually(async () => !(await isOpen()), 'the window is closed');
    },
  };
}

function unlessGone(failure: unknown): void {
  if (!(failure instanceof error.NoSuchWindowError)) throw failure;
}

const keys: Readonly<Record<KeyName, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
};

function pressKey(driver: WebDriver, name: Parameters<Tab['key']>[0]): Promise<void> {
  const key = keys[name.replace('Shift+', '') as KeyName];
  const actions = driver.actions();
  const chord = name.startsWith('Shift+')
    ? actions.keyDown(Key.SHIFT).sendKeys(key).keyUp(Key.SHIFT)
    : actions.sendKeys(key);
  return chord.perform();
}

/** How far each driver's wheel was turned, in px: WebKitGTK takes each distance as counted from its first. */
const turned = new WeakMap<WebDriver, number>();

/** The library can turn the wheel; its types do not know. */
function turnWheel(driver: WebDriver, x: number, y: number, px: number): Promise<void> {
  const actions = driver.actions() as ReturnType<WebDriver['actions']> & {
    scroll(x: number, y: number, byX: number, byY: number): { perform(): Promise<void> };
  };
  const all = (turned.get(driver) ?? 0) + px;
  turned.set(driver, all);
  return actions.scroll(x, y, 0, all).perform();
}
