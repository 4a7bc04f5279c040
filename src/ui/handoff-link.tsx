import type { FreshLink } from '../flow/ports.js';
import type { Elsewhere } from '../flow/state.js';
import { untilWords } from '../i18n/until-words.js';
import { CopyField } from './copy-field.js';
import { Icon } from './icon.js';
import { outwardIcon } from './later-icons.js';
import { QrCode } from './qr-code.js';
import { useUi } from './ui-context.js';

/** How many characters the largest code of this encoder holds. */
const longestCode = 2_952;

interface HandoffLinkProps {
  readonly link: FreshLink;
  readonly to: Elsewhere;
  /** The integration's. */
  readonly name: string;
}

/** Hands a link over in every way there is, the likeliest first. */
export function HandoffLink(props: HandoffLinkProps) {
  const { to } = props;
  const { t, tag } = useUi();
  const { address, expiresAtMs } = props.link;
  const time = untilWords(expiresAtMs, Date.now(), tag);
  const code = address.length <= longestCode && <QrCode text={address} label={t('handoff.code')} />;
  return (
    <>
      {to === 'device' && code}
      {to === 'browser' && <Opener address={address} />}
      <CopyField label={t('handoff.link')} value={address} hint={t('handoff.until', { time })} />
      <Senders {...props} />
      {to !== 'device' && code && (
        <figure class="scan">
          {code}
          <figcaption>{t(to === 'colleague' ? 'handoff.scan' : 'handoff.scanAlso')}</figcaption>
        </figure>
      )}
    </>
  );
}

function Senders({ link, to, name }: HandoffLinkProps) {
  const { t, tag } = useUi();
  const title = t('handoff.subject', { name });
  const text = t(`handoff.text.${to}`, { name });
  const end = t('handoff.mailEnd', { time: untilWords(link.expiresAtMs, Date.now(), tag, true) });
  return (
    <div class="senders">
      {link.share && (
        <button type="button" class="button secondary" onClick={() => link.share?.({ title, text })}>
          {t('handoff.share')}
        </button>
      )}
      <a class="button secondary" href={mailTo(title, [text, link.address, end])}>
        {t('handoff.mail')}
      </a>
    </div>
  );
}

function Opener({ address }: { readonly address: string }) {
  const { detour, t } = useUi();
  const outward = detour()?.outward(address) ?? address;
  return (
    <a
      class="button primary"
      href={outward}
      // What a system opens elsewhere must not leave an empty tab here.
      target={outward === address ? '_blank' : undefined}
      rel="noopener noreferrer"
    >
      {t('handoff.open')}
      <Icon drawing={outwardIcon} turns />
    </a>
  );
}

/** @see https://www.rfc-editor.org/rfc/rfc6068#section-5 for the line breaks */
function mailTo(subject: string, paragraphs: readonly string[]): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(paragraphs.join('\r\n\r\n'))}`;
}
