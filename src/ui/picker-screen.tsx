import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Integration } from '../protocol/integration.js';
import { Icon } from './icon.js';
import { searchIcon } from './icons.js';
import { Nothing } from './nothing.js';
import type { Listed } from './picker/listed.js';
import { Row, rowId } from './picker/row.js';
import { titleId } from './surface.js';
import { useUi } from './ui-context.js';

/** More rows than can be taken in at a glance get a search. */
const glance = 5;
/** Rows that are there before the code that knows which are in sight. */
const firstRows = 24;
const rowsId = 'rows';

/** Offers the integrations to choose from. A list is there at once; what makes it move may come right after. */
export function PickerScreen({ integrations }: { readonly integrations: readonly Integration[] }) {
  const ui = useUi();
  const { send, t, picker: code, device } = ui;
  const { catalogue, connected, featured } = ui.said;
  const total = integrations.length;
  const [listed, show] = useState<Listed>({
    rows: integrations.slice(0, firstRows),
    before: 0,
    total,
    active: -1,
  });
  const { rows, before, active, isWhole } = listed;
  const picker = useRef<HTMLDivElement>(null);

  // Before the first paint, where the code is there by then.
  useLayoutEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    code.load().then(
      () => {
        if (picker.current && !isGone)
          stop = code.get()?.(ui)({ picker: picker.current, integrations, show });
      },
      () => show({ rows: integrations, before: 0, total, active: -1, isWhole: true }),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [integrations, catalogue, connected, featured]);

  if (total === 0) {
    return <Nothing title={t('picker.empty')} hint={t('picker.emptyHint')} />;
  }
  const isSearched = total > glance && !isWhole;
  return (
    <div class="picker" ref={picker}>
      {isSearched && (
        <div class="search">
          <Icon path={searchIcon} />
          <input
            part="search"
            role="combobox"
            enterkeyhint="search"
            data-first={!device.isTouch}
            aria-label={t('picker.search')}
            aria-expanded="true"
            aria-controls={rowsId}
            aria-activedescendant={rows[active - before] && rowId(active)}
            placeholder={t('picker.search')}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={() => send({ type: 'user.searched' })}
          />
          {listed.filter}
        </div>
      )}
      <p class="unseen" role="status">
        {listed.status}
      </p>
      <div
        class="rows"
        id={rowsId}
        {...{ role: isSearched ? 'listbox' : 'group', 'aria-labelledby': titleId }}
        style={listed.room}
      >
        {rows.map((integration, index) => (
          <Row
            key={integration.key}
            integration={integration}
            label={listed.label?.(integration)}
            option={isSearched ? { position: before + index, total: listed.total, active } : null}
          />
        ))}
      </div>
      {listed.nothing}
    </div>
  );
}
