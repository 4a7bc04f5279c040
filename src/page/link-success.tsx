import type { StateOf } from '../flow/state.js';
import { useUi } from '../ui/ui-context.js';
import { ReturnLink } from './return-link.js';

/** Says that it is done on a page that only the person can close, and leads back where there is a way. */
export function LinkSuccess(props: {
  readonly state: StateOf<'connected'>;
  readonly app: string | null;
  readonly returnUrl: string | null;
}) {
  const { send, t } = useUi();
  const { state, app, returnUrl } = props;
  const { connection, offer, task } = state;
  return (
    <div class="body">
      <div part="success" class="moment">
        <p class="lead">
          {connection.isPending
            ? t('success.pendingHint', { name: task.integration.name })
            : t(returnUrl === null ? 'page.closeTab' : 'success.hint')}
        </p>
        {(returnUrl !== null || !offer.settled) && (
          <div class="actions">
            {returnUrl !== null && <ReturnLink app={app} returnUrl={returnUrl} />}
            {!offer.settled && (
              <button type="button" class="button quiet" onClick={() => send({ type: 'user.wentBack' })}>
                {t('success.another')}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
