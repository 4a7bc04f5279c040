import { Icon } from '../icon.js';
import { outwardIcon } from '../icons.js';
import { useUi } from '../ui-context.js';

/** Says what connecting means, in the host's words, and that pressing the button agrees; nothing without any. */
export function ConsentNote({ name }: { readonly name: string }) {
  const { notes, t } = useUi();
  if (notes.consent === null) return null;
  const { purpose, access, retention, termsUrl } = notes.consent;
  return (
    <div class="note">
      <p class="note-title">{t('consent.title', { name })}</p>
      <p>{purpose}</p>
      {access.length > 0 && (
        <ul>
          {access.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {retention !== null && <p>{retention}</p>}
      {termsUrl !== null && (
        <a class="link" href={termsUrl} target="_blank" rel="noopener noreferrer">
          {t('consent.terms')}
          <Icon path={outwardIcon} turns />
        </a>
      )}
      <p class="note-agreement">{t('consent.agreement')}</p>
    </div>
  );
}
