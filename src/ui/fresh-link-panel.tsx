import { useEffect, useRef, useState } from 'preact/hooks';
import type { FreshLink } from '../flow/ports.js';
import { Icon } from './icon.js';
import { outwardIcon } from './icons.js';
import { qr } from './lazy-qr.js';
import { useUi } from './ui-context.js';

/** How many characters the largest code of this encoder holds. */
const longestCode = 2_952;

/** Hands a fresh link over: to open it in the person's browser, to copy it, or to scan it with another device. */
export function FreshLinkPanel(props: {
  readonly link: FreshLink;
  /** Whether the person has stayed with the button that made it, which is gone now. */
  readonly isAwaited: boolean;
}) {
  const { address, outward } = props.link;
  const { device, t } = useUi();
  const opener = useRef<HTMLAnchorElement>(null);
  const shown = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState<'copied' | 'selected' | null>(null);
  const QrCode = address.length <= longestCode ? qr.get()?.QrCode : null;
  useEffect(() => {
    if (props.isAwaited) opener.current?.focus();
  }, []);

  function answerWith(isCopied: boolean): void {
    setAnswer(isCopied ? 'copied' : 'selected');
    if (isCopied) return;
    shown.current?.focus();
    shown.current?.select();
  }

  const isOrdinary = outward === address;
  return (
    <div class="fresh-link">
      <a
        ref={opener}
        class="button primary"
        href={outward}
        // What a system opens elsewhere must not leave an empty tab here.
        target={isOrdinary ? '_blank' : undefined}
        rel="noopener noreferrer"
      >
        {t('inApp.open')}
        <Icon path={outwardIcon} turns />
      </a>
      <p>{t('inApp.elsewhere')}</p>
      <div class="control">
        <input ref={shown} aria-label={t('inApp.link')} value={address} dir="ltr" readOnly />
        <button
          type="button"
          class="copy"
          onClick={() => {
            // The same answer twice would be heard once.
            setAnswer(null);
            void device.copy(address).then(answerWith);
          }}
        >
          {t('inApp.copy')}
        </button>
      </div>
      <p class="answer" role="status">
        {answer && t(`inApp.${answer}`)}
      </p>
      {QrCode && (
        <>
          <QrCode text={address} label={t('inApp.code')} />
          <p>{t('inApp.scan')}</p>
        </>
      )}
    </div>
  );
}
