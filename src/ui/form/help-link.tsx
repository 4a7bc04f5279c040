import type { TargetedMouseEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.js';
import { helpIcon } from '../later-icons.js';
import { useUi } from '../ui-context.js';
import { floating } from './lazy-floating.js';

/** What is known of where a value is found. */
export interface Help {
  /** What the field is called. */
  readonly label: string;
  readonly description: string | null;
  readonly example: string | null;
  /** Has to be a whole address. */
  readonly guideUrl: string;
  readonly providerName: string;
}

/** Leads to the guide; a plain press first tells what is known and where the link leads, once that code is there. */
export function HelpLink(help: Help) {
  const { t } = useUi();
  const [isOpen, setIsOpen] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const HelpPopover = floating.get()?.HelpPopover;
  return (
    <>
      <a
        ref={link}
        class="icon-button help-link"
        href={help.guideUrl}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={t('help.open', { label: help.label })}
        aria-haspopup={HelpPopover && 'dialog'}
        aria-expanded={HelpPopover && isOpen}
        onClick={(event: TargetedMouseEvent<HTMLAnchorElement>) => {
          if (!floating.get() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          setIsOpen(!isOpen);
        }}
      >
        <Icon drawing={helpIcon} />
      </a>
      {HelpPopover && isOpen && <HelpPopover {...help} anchor={link} onLeave={() => setIsOpen(false)} />}
    </>
  );
}
