import { useUi } from '../ui-context.js';

/** Says why the person is asked, in the host's words. */
export function ReasonNote({ reason }: { readonly reason: string }) {
  const { t } = useUi();
  return (
    <div class="note">
      <p class="note-title">{t('reason.title')}</p>
      <p>
        <bdi>{reason}</bdi>
      </p>
    </div>
  );
}
