import type { ConnectError, ConnectErrorCode } from '../protocol/connect-error.js';
import { NoticeRegion, Problem } from './notice.js';
import { useUi } from './ui-context.js';

/** Codes that stay as they are however often it is tried. */
const final: ReadonlySet<ConnectErrorCode> = new Set([
  'auth_mode_unsupported',
  'integration_not_allowed',
  'api_url_invalid',
]);

/** Says why it cannot go on, with the way out where there is one. */
export function FailedScreen(props: { readonly error: ConnectError; readonly onRetry: () => void }) {
  const { t } = useUi();
  const { code, serverCode, status } = props.error;
  const reference = [serverCode, status].filter(Boolean).join(' · ');
  return (
    <div class="moment">
      <NoticeRegion role="alert">
        <Problem error={props.error} />
      </NoticeRegion>
      {!final.has(code) && (
        <button type="button" class="button primary" onClick={props.onRetry}>
          {t('frame.retry')}
        </button>
      )}
      {reference && (
        <p class="reference">
          {t('error.reference')} <code>{reference}</code>
        </p>
      )}
    </div>
  );
}
