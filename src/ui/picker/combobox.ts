import { titleId } from '../surface.js';
import type { Listed } from './listed.js';

const rowsId = 'rows';

/** Names the row at a position. */
const rowId = (position: number) => `row-${position}`;

/**
 * Says how search, list and rows belong together: the focus stays in the search, which points to a row. -1 for `active` is
 * none.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function combobox(total: number, active: number, isActiveThere: boolean): NonNullable<Listed['aria']> {
  return {
    search: {
      role: 'combobox',
      'aria-expanded': true,
      'aria-controls': rowsId,
      'aria-activedescendant': isActiveThere ? rowId(active) : undefined,
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: false,
      enterkeyhint: 'search',
    },
    list: { id: rowsId, role: 'listbox', 'aria-labelledby': titleId },
    row: (position) => ({
      role: 'option',
      id: rowId(position),
      tabIndex: -1,
      'aria-selected': position === active,
      'aria-posinset': position + 1,
      'aria-setsize': total,
    }),
  };
}

/** Says that rows without a search are a few buttons that belong together. */
export const group: NonNullable<Listed['aria']> = {
  search: {},
  list: { role: 'group', 'aria-labelledby': titleId },
  row: () => ({}),
};
