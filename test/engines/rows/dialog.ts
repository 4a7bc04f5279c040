import { expect } from '@playwright/test';
import { eventually } from '../../drivers/eventually.js';
import type { Row } from '../row.js';
import type { Stage } from '../stage.js';

/** How it stands in the page, and gives it back. */
export const dialogRows: readonly Row[] = [
  {
    says: 'a press beside the dialog closes it, and the focus is back where it was opened from',
    async happens({ tab, widget, open }) {
      await open();
      await widget.sees('search');
      await pressBeside(tab, widget);
      await widget.isGone();
      expect(await widget.details('close')).toMatchObject([{ reason: 'outside' }]);
    },
  },
  {
    says: 'the page does not scroll behind the dialog, and does again after it',
    async happens({ tab, widget, open }) {
      await tab.evaluate(() => {
        document.body.style.height = '5000px';
      });
      await tab.wheel(5, 300, 10);
      await tab.until(() => scrollY > 0, 'the page scrolls');
      await tab.evaluate(() => scrollTo(0, 0));
      await open();
      await widget.sees('search');
      await tab.wheel(5, 300, 400);
      // What the wheel does is drawn by the second frame after it.
      await tab.evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      );
      expect(await tab.evaluate(() => scrollY)).toBe(0);
      await widget.press('close');
      await widget.isGone();
      await tab.wheel(5, 300, 10);
      await tab.until(() => scrollY > 0, 'the page scrolls again');
    },
  },
  {
    says: 'a drawer stands at the end of the line over the full height, and gives the focus back',
    async happens({ tab, widget, open }) {
      await open({ presentation: 'drawer' });
      await widget.sees('search');
      await eventually(async () => {
        const { box, window } = await tab.evaluate(boxOfDialog);
        return box.y === 0 && box.bottom === window.height && box.right === window.width;
      }, 'the drawer stands at the right');
      await pressBeside(tab, widget);
      await widget.isGone();
    },
  },
  {
    says: 'a popover stands right below its button without locking the page, and a press elsewhere closes it',
    async happens({ tab, widget, open }) {
      await open({ presentation: 'popover' });
      await widget.sees('search');
      await eventually(async () => {
        const { box, button } = await tab.evaluate(boxOfDialog);
        return Math.abs(box.y - button.bottom - 8) < 1 && Math.abs(box.x - button.x) < 1;
      }, 'the popover stands below its button');
      await widget.hasFocus('search');
      expect(await tab.evaluate(() => document.documentElement.style.overflow)).toBe('');
      await pressBeside(tab, widget);
      await widget.isGone();
      expect(await widget.details('close')).toMatchObject([{ reason: 'outside' }]);
    },
  },
];

/** Presses at the lower right of the page or, where the dialog stands there, at its left. */
async function pressBeside(tab: Stage['tab'], widget: Stage['widget']): Promise<void> {
  await tab.until(isStill, 'the dialog stands still');
  const { box, window } = await tab.evaluate(boxOfDialog);
  await widget.sees('dialog');
  await tab.pressAt(box.right < window.width - 20 ? window.width - 10 : 10, Math.floor(window.height / 2));
}

/** Runs in the page. */
function boxOfDialog() {
  const boxOf = (element: Element | null | undefined) => {
    const { x, y, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, right, bottom };
  };
  return {
    box: boxOf(document.querySelector('connect-ui')?.shadowRoot?.querySelector('dialog')),
    button: boxOf(document.querySelector('#open')),
    window: { width: innerWidth, height: innerHeight },
  };
}

/** Runs in the page. */
function isStill(): boolean {
  const dialog = document.querySelector('connect-ui')?.shadowRoot?.querySelector('dialog');
  return dialog?.getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished') ?? false;
}
