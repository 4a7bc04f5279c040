import { useEffect, useRef } from 'preact/hooks';
import type { FreshLink } from '../flow/ports.js';
import { CopyField } from './copy-field.js';
import { Icon } from './icon.js';
import { outwardIcon } from './later-icons.js';
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
  const { t } = useUi();
  const opener = useRef<HTMLAnchorElement>(null);
  const QrCode = address.length <= longestCode ? qr.get()?.QrCode : null;
  useEffect(() => {
    if (props.isAwaited) opener.current?.focus();
  }, []);

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
      <CopyField label={t('inApp.link')} value={address} hint={t('inApp.elsewhere')} />
      {QrCode && (
        <>
          <QrCode text={address} label={t('inApp.code')} />
          <p>{t('inApp.scan')}</p>
        </>
      )}
    </div>
  );
}
