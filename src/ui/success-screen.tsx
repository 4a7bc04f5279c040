import type { StateOf } from '../flow/state.js';
import type { Translate } from '../i18n/translate.js';
import { Icon } from './icon.js';
import { checkIcon, pendingIcon } from './later-icons.js';
import type { Screen } from './later-screen.js';
import { titleId } from './surface.js';
import { useUi } from './ui-context.js';

/** Shows what a connection, or one that waits for somebody, is shown as. */
export function successOf(state: StateOf<'connected'>, t: Translate): Screen {
  const { isPending } = state.connection;
  return {
    name: 'success',
    content: <SuccessScreen state={state} />,
    title: t(isPending ? 'success.pending' : 'success.title', { name: state.task.integration.name }),
    seal: (
      <span class="seal" data-pending={isPending}>
        <Icon drawing={isPending ? pendingIcon : checkIcon} />
      </span>
    ),
  };
}

/** Says that it is done, or who is still to act. */
function SuccessScreen({ state }: { readonly state: StateOf<'connected'> }) {
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
