import type { StateOf } from '../flow/state.js';
import { titleId } from './surface.js';
import { useUi } from './ui-context.js';

/** Says that it is done, or who is still to act. */
export function SuccessScreen({ state }: { readonly state: StateOf<'connected'> }) {
  const { send, t } = useUi();
  const { connection, offer, task } = state;
  return (
    <div part="success" class="moment">
      <slot name="success">
        <p class="lead">
          {connection.isPending
            ? t('success.pendingHint', { name: task.integration.name })
            : t(connection.connectionId === null ? 'success.laterHint' : 'success.hint')}
        </p>
      </slot>
      <div class="actions">
        <button
          type="button"
          part="done"
          // The focus arrives here, so this is where a screen reader tells what happened.
          aria-describedby={titleId}
          class="button primary"
          data-first
          onClick={() => send({ type: 'user.closed', reason: 'done' })}
        >
          {t('success.done')}
        </button>
        {!offer.settled && (
          <button type="button" class="button quiet" onClick={() => send({ type: 'user.wentBack' })}>
            {t('success.another')}
          </button>
        )}
      </div>
    </div>
  );
}
