import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { showModal } from './show-modal.js';
import { useUi } from './ui-context.js';

const titleId = 'leaving-title';
const bodyId = 'leaving-body';

/** Asks whether to lose what was typed. Every way out of the question but *Leave* means to stay. */
export function LeavingDialog({ isEditing }: { readonly isEditing: boolean }) {
  const { send, t } = useUi();
  const stay = () => send({ type: 'user.stayed' });
  return (
    <dialog
      ref={showModal}
      role="alertdialog"
      class="surface leaving"
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      onKeyDown={(event: TargetedKeyboardEvent<HTMLDialogElement>) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        // The dialog around would take it for another wish to leave.
        event.stopPropagation();
        // Held down, the key that asked the question would answer it too.
        if (!event.repeat) stay();
      }}
      onClose={({ currentTarget }: TargetedEvent<HTMLDialogElement>) => {
        // Closed by the browser, as by the back gesture; heard late from one that was removed, it says nothing.
        if (currentTarget.isConnected && !currentTarget.open) stay();
      }}
      onClick={({ target, currentTarget }: TargetedEvent<HTMLDialogElement>) => {
        if (target === currentTarget) stay();
      }}
    >
      <div class="leaving-question">
        <h3 id={titleId}>{t('leaving.title')}</h3>
        <p id={bodyId}>{t('leaving.body')}</p>
        <div class="actions">
          <button type="button" class="button primary" onClick={stay}>
            {t(isEditing ? 'leaving.edit' : 'leaving.wait')}
          </button>
          <button type="button" class="button secondary" onClick={() => send({ type: 'user.left' })}>
            {t('leaving.leave')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
