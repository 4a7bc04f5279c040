import { useUi } from '../ui-context.js';

/** Says why the person is asked, in the host's words; nothing without any. */
export function ReasonNote() {
  const { notes, t } = useUi();
  if (notes.reason === null) return null;
  return (
    <div class="note">
      <p class="note-title">{t('reason.title')}</p>
      <p>{notes.reason}</p>
    </div>
  );
}
