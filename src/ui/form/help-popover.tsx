import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.js';
import { outwardIcon } from '../later-icons.js';
import { useUi } from '../ui-context.js';
import type { Help } from './help-link.js';
import { useLayer } from './layer.js';

/** One at a time: another cannot be opened without leaving this one. */
const titleId = 'help-title';

/** Says where a value is found, beside the link that it leads on to. */
export function HelpPopover(
  props: Help & { readonly anchor: RefObject<HTMLElement | null>; readonly onLeave: () => void },
) {
  const { t } = useUi();
  const { label, description, example, guideUrl, providerName } = props;
  const panel = useRef<HTMLDivElement>(null);
  useLayer(props.anchor, panel, { leave: props.onLeave });
  useLayoutEffect(() => panel.current?.focus(), []);
  return (
    <div ref={panel} role="dialog" class="layer help" tabIndex={-1} aria-labelledby={titleId}>
      <p class="help-title" id={titleId}>
        {label}
      </p>
      {description && <p>{description}</p>}
      {example && (
        <p>
          {t('help.example')} <code>{example}</code>
        </p>
      )}
      <p>{t('help.guide', { name: providerName })}</p>
      <a class="link" href={guideUrl} target="_blank" rel="noopener noreferrer">
        {new URL(guideUrl).host}
        <Icon drawing={outwardIcon} turns />
      </a>
    </div>
  );
}
