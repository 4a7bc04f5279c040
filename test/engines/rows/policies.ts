import { expect } from '@playwright/test';
import type { Row } from '../row.js';
import { expectConnected } from '../widget.js';

/** The strictest policy that a page can have. That nothing violates it is asserted after every row. */
export const policyRows: readonly Row[] = [
  {
    says: 'picker, form and success violate nothing of the policy',
    async happens({ world, widget, open }) {
      await open();
      await widget.choose('demo-api-key', 'demo api');
      await widget.type('good-key');
      await widget.press('submit');
      await expectConnected({ widget, world });
    },
  },
  {
    says: 'the policy is in force: a style and, where there are Trusted Types, markup of the page’s own are refused',
    complains: /Content.Security.Policy|TrustedHTML/,
    async happens({ tab }) {
      await tab.evaluate(() => document.body.setAttribute('style', 'color: red'));
      expect(await tab.evaluate(writeMarkup)).toBe('refused');
      await tab.until(
        () => window.violations.some((one) => one.startsWith('style-src')),
        'the page hears of it',
      );
      await tab.evaluate(() => {
        window.violations = [];
      });
    },
  },
  {
    says: 'under that policy it has its styles, in Arabic from right to left',
    async happens({ tab, widget, open }) {
      await open({ lang: 'ar' });
      await widget.sees('search');
      const look = await tab.evaluate(lookOfDialog);
      expect(look.direction).toBe('rtl');
      expect(look.closeIsBeforeTitle).toBe(true);
      expect(look.radiusPx).toBeGreaterThan(0);
      expect(look.background).not.toMatch(/transparent|, 0\)/);
      expect(look.rowHeightPx).toBeGreaterThanOrEqual(44);
    },
  },
];

/** Writes markup into the page, as only trusted code may. Runs in the page. */
function writeMarkup(): string {
  const place = document.createElement('p');
  try {
    place.innerHTML = '<b>written</b>';
  } catch {
    return 'refused';
  }
  // Where the engine has no Trusted Types there is nobody to refuse it.
  return 'trustedTypes' in window ? 'written' : 'refused';
}

/** Runs in the page. */
function lookOfDialog() {
  const root = document.querySelector('connect-ui')?.shadowRoot;
  const find = (name: string) => root?.querySelector(`[part~="${name}"]`) ?? document.body;
  const boxOf = (name: string) => find(name).getBoundingClientRect();
  const { direction, backgroundColor, borderTopLeftRadius } = getComputedStyle(find('dialog'));
  return {
    direction,
    background: backgroundColor,
    radiusPx: Number.parseFloat(borderTopLeftRadius),
    closeIsBeforeTitle: boxOf('close').right <= boxOf('title').left,
    rowHeightPx: boxOf('integration').height,
  };
}
