import { Icon } from '../icon.js';
import { outwardIcon } from '../later-icons.js';
import { useUi } from '../ui-context.js';
import type { Consent } from './host-notes.js';

/** Name of the note, by which the button that agrees is described. */
export const consentId = 'consent';

/** Says what connecting means, in the host's words, and that pressing the button agrees. */
export function ConsentNote(props: { readonly consent: Consent; readonly name: string }) {
  const { t } = useUi();
  const { consent, name } = props;
  const { purpose, access, retention, termsUrl } = consent;
  return (
    <div class="note" id={consentId}>
      <p class="note-title">{t('consent.title', { name })}</p>
      <p>
        <bdi>{purpose}</bdi>
      </p>
      {access.length > 0 && (
        <ul>
          {access.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
      {retention !== null && (
        <p>
          <bdi>{retention}</bdi>
        </p>
      )}
      {termsUrl !== null && (
        <a class="link" href={termsUrl} target="_blank" rel="noopener noreferrer">
          {t('consent.terms')}
          <Icon drawing={outwardIcon} turns />
        </a>
      )}
      <p class="note-agreement">{t('consent.agreement')}</p>
    </div>
  );
}
