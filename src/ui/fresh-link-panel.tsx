import { useEffect, useRef, useState } from 'preact/hooks';
import type { FreshLink } from '../flow/ports.js';
import { Icon } from './icon.js';
import { outwardIcon } from './icons.js';
import { qr } from './lazy-qr.js';
import { useUi } from './ui-context.js';

/** How many characters the largest code of this encoder holds. */
const longestCode = 2_952;

/** Hands a fresh link over: to open it in the person's browser, to copy it, or to scan it with another device. */
export function FreshLinkPanel({ link: { address, outward } }: { readonly link: FreshLink }) {
  const { device, t } = useUi();
  const opener = useRef<HTMLAnchorElement>(null);
  const shown = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState<'copied' | 'selected' | null>(null);
  const QrCode = address.length <= longestCode ? qr.get()?.QrCode : null;
  // The button that made the link is gone, and this is what the person wanted of it.
  useEffect(() => opener.current?.focus(), []);

  function answerWith(isCopied: boolean): void {
    setAnswer(isCopied ? 'copied' : 'selected');
    if (!isCopied) shown.current?.select();
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
        <input ref={shown} aria-label={t('inApp.copy')} value={address} dir="ltr" readOnly />
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
      {QrCode && <QrCode text={address} label={t('inApp.code')} />}
    </div>
  );
}
