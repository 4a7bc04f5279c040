import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Integration } from '../protocol/integration.js';
import { Icon } from './icon.js';
import { searchIcon } from './icons.js';
import { Nothing } from './nothing.js';
import { firstRows, type Listed } from './picker/listed.js';
import { Row } from './picker/row.js';
import { useUi } from './ui-context.js';

/** More rows than can be taken in at a glance get a search. */
const glance = 5;

/** Offers the integrations to choose from. A list is there at once; what makes it move may come right after. */
export function PickerScreen({ integrations }: { readonly integrations: readonly Integration[] }) {
  const ui = useUi();
  const { t, picker: code, device } = ui;
  const { catalogue, connected, featured } = ui.said;
  const [listed, show] = useState<Listed>({
    rows: code.get() ? [] : integrations.slice(0, firstRows),
    before: 0,
  });
  const { rows, before, aria, isWhole } = listed;
  const picker = useRef<HTMLDivElement>(null);
  const searchWord = t('picker.search');

  // Before the first paint, where the code is there by then; and anew in another language.
  useLayoutEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    code.load().then(
      () => {
        if (picker.current && !isGone)
          stop = code.get()?.(ui)({ picker: picker.current, integrations, show });
      },
      () => show({ rows: integrations, before: 0, isWhole: true }),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [integrations, catalogue, connected, featured, searchWord]);

  if (!integrations[0]) {
    return (
      <slot name="empty">
        <Nothing title={t('picker.empty')} hint={t('picker.emptyHint')} />
      </slot>
    );
  }
  return (
    <div class="picker" ref={picker}>
      {integrations.length > glance && !isWhole && (
        <div class="search">
          <Icon drawing={searchIcon} />
          <input
            part="search"
            data-first={!device.isTouch}
            aria-label={searchWord}
            placeholder={searchWord}
            {...aria?.search}
          />
          {listed.filter}
        </div>
      )}
      <p class="unseen" role="status">
        {listed.status}
      </p>
      <div class="rows" {...aria?.list}>
        {rows.map((integration, index) => (
          <Row
            key={integration.key}
            integration={integration}
            label={listed.label?.(integration)}
            aria={aria?.row(before + index)}
          />
        ))}
      </div>
      {listed.nothing}
    </div>
  );
}
