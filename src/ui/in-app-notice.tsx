import { useEffect, useRef, useState } from 'preact/hooks';
import type { FreshLink } from '../flow/ports.js';
import { FreshLinkPanel } from './fresh-link-panel.js';
import { qr } from './lazy-qr.js';
import { Notice } from './notice.js';
import { useUi } from './ui-context.js';

/**
 * Warns a person inside an app's built-in browser, where providers refuse to sign people in, and offers the way to
 * their own browser: by a link that the host makes at this moment, or else by the app's menu.
 */
export function InAppNotice({ name, isHidden }: { readonly name: string; readonly isHidden: boolean }) {
  const { detour, t } = useUi();
  const [link, setLink] = useState<FreshLink | null>(null);
  const [phase, setPhase] = useState<'idle' | 'making' | 'failed'>('idle');
  const [isAwaited, setIsAwaited] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isThere = useRef(true);
  useEffect(
    () => () => {
      isThere.current = false;
    },
    [],
  );
  const ways = detour();
  if (!ways) return null;
  const { browser } = ways;

  async function make(): Promise<void> {
    if (phase === 'making' || !ways) return;
    setPhase('making');
    // Without its code there is no picture of the link, and the link itself still works.
    const [made] = await Promise.all([ways.freshLink(), qr.load().catch(() => {})]);
    if (!isThere.current) return;
    setIsAwaited(button.current?.matches(':focus') ?? false);
    setLink(made);
    setPhase(made ? 'idle' : 'failed');
  }

  return (
    <div class="notices" hidden={isHidden}>
      <Notice
        tone="question"
        title={browser.app ? t('inApp.title', { app: browser.app }) : t('inApp.titleAny')}
        body={t(ways.hasLinks() ? 'inApp.hint' : 'inApp.menuHint', { name })}
      >
        {link && <FreshLinkPanel link={link} isAwaited={isAwaited} />}
        {!link && ways.hasLinks() && (
          <button
            ref={button}
            type="button"
            class="button primary"
            aria-disabled={phase === 'making'}
            onClick={() => void make()}
          >
            {phase === 'making' && <span class="spinner" />}
            {t(phase === 'making' ? 'inApp.making' : 'inApp.make')}
          </button>
        )}
        <p class="answer" role="status">
          {phase === 'failed' && t('inApp.failed')}
        </p>
      </Notice>
    </div>
  );
}
