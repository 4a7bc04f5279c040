import { expect } from '@playwright/test';
import { eventually } from '../../drivers/eventually.js';
import type { Row } from '../row.js';
import type { Stage } from '../stage.js';

/** Who has no pointer, or wants none. */
export const keyboardRows: readonly Row[] = [
  {
    says: 'a person types at once, and arrows and Enter choose what was found',
    async happens(stage) {
      const { tab, widget } = stage;
      await openByKey(stage);
      await widget.hasFocus('search');
      await tab.write('demo');
      await eventually(async () => (await widget.typed())[0] === 'demo', 'what was typed is in the search');
      await eventually(async () => (await tab.evaluate(activeRow)) !== null, 'a row is ready to be chosen');
      const first = await tab.evaluate(activeRow);
      await tab.key('ArrowDown');
      await eventually(async () => (await tab.evaluate(activeRow)) !== first, 'the arrow goes on');
      const second = await tab.evaluate(activeRow);
      await tab.key('Enter');
      await eventually(async () => (await widget.heard()).includes('select'), 'the row is chosen');
      expect(second).toContain('demo');
      const steps = await widget.details('step');
      expect(steps.find(({ name }) => name === 'select')?.integration).toBe(second);
    },
  },
  {
    says: 'Escape empties the search, and closes by the next',
    async happens(stage) {
      const { tab, widget } = stage;
      await openByKey(stage);
      await widget.hasFocus('search');
      await tab.write('slack');
      await tab.key('Escape');
      await eventually(async () => (await widget.typed())[0] === '', 'the search is empty');
      await tab.key('Escape');
      await widget.isGone();
      expect(await widget.details('close')).toMatchObject([{ reason: 'escape' }]);
    },
  },
  {
    says: 'Tab never leaves the dialog for the page behind it, in either direction',
    async happens({ tab, widget, world, offer }) {
      await offer({ sessionToken: await world.token(['demo-basic']) });
      for (const [key, reached] of [
        ['Tab', 'submit'],
        ['Shift+Tab', 'close'],
      ] as const) {
        // From the browser's own controls, only a press brings Firefox's driver back into the page.
        await tab.press('#open');
        await widget.hasFocus('input');
        const places: string[] = [];
        for (let step = 0; step < 12; step += 1) {
          await tab.key(key);
          places.push(await tab.evaluate(focusPlace));
        }
        expect(places).toContain(reached);
        expect(places).not.toContain('page');
        await tab.evaluate(() => window.handle.close());
        await widget.isGone();
      }
    },
  },
  {
    says: 'what was typed is not lost by Escape without a question, and Escape answers it with no',
    async happens(stage) {
      const { tab, widget, world } = stage;
      await openByKey(stage, await world.token(['demo-api-key']));
      await widget.hasFocus('input');
      await tab.write('typed');
      await tab.key('Escape');
      const question = 'connect-ui >>> [role=alertdialog]';
      await eventually(() => tab.isVisible(question), 'the person is asked');
      await tab.key('Escape');
      await eventually(async () => !(await tab.isVisible(question)), 'the question is gone');
      await widget.hasFocus('input');
      expect(await widget.typed()).toEqual(['typed']);
    },
  },
];

async function openByKey({ tab, offer }: Stage, sessionToken?: string): Promise<void> {
  await offer({ ...(sessionToken && { sessionToken }) });
  await tab.key('Tab');
  await tab.key('Enter');
}

/** Key of the row that Enter would choose. Runs in the page. */
function activeRow(): string | null {
  const root = document.querySelector('connect-ui')?.shadowRoot;
  const id = root?.querySelector('[part~="search"]')?.getAttribute('aria-activedescendant');
  return root?.getElementById(id ?? '')?.dataset.key ?? null;
}

/** Names the part that has the focus; `page` for anything of the host's. Runs in the page. */
function focusPlace(): string {
  const { activeElement } = document;
  // The browser's own controls are no part of the page.
  if (activeElement === document.body || activeElement === null) return 'browser';
  if (activeElement.localName !== 'connect-ui') return 'page';
  return activeElement.shadowRoot?.activeElement?.getAttribute('part') ?? 'widget';
}
