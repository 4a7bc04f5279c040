import type { StateOf } from '../flow/state.js';
import { HandoffLink } from './handoff-link.js';
import { Notice, NoticeRegion } from './notice.js';
import { useUi } from './ui-context.js';

/** Hands a link to another device or person, and waits with this one for what comes of it. */
export function HandoffScreen({ state: { handoff, task } }: { readonly state: StateOf<'handing'> }) {
  const ui = useUi();
  const { send, t } = ui;
  const { name } = task.integration;
  const { to, link, host } = handoff;
  const fresh = link === 'open' ? ui.handoff()?.link() : null;
  const isOver = link === 'failed' || link === 'expired';
  const retry = () => send({ type: 'user.retried' });
  return (
    <div part="handoff" class="handing">
      {!isOver && <p class="lead">{t(`handoff.hint.${to}`, { name })}</p>}
      {fresh && <HandoffLink link={fresh} to={to} name={name} />}
      <NoticeRegion role="status">
        {isOver && (
          <Notice
            tone={link === 'failed' ? 'problem' : 'question'}
            title={t(`handoff.${link}`)}
            body={t(`handoff.${link}Hint`)}
          >
            <button type="button" class="button secondary" onClick={retry}>
              {t(link === 'failed' ? 'frame.retry' : 'handoff.again')}
            </button>
          </Notice>
        )}
      </NoticeRegion>
      <div class="await" role="status">
        {link === 'making' && <Waiting title={t('handoff.making')} />}
        {fresh && host !== 'silent' && (
          <Waiting title={t(`handoff.waiting.${to}`)} hint={t(`handoff.waitingHint.${to}`, { name })} />
        )}
        {fresh && host === 'silent' && (
          <p>
            <b>{t('handoff.silent', { name })}</b> {t('handoff.silentHint')}
          </p>
        )}
      </div>
      <button type="button" class="button quiet" onClick={() => send({ type: 'user.cancelled' })}>
        {t('handoff.cancel')}
      </button>
    </div>
  );
}

function Waiting({ title, hint }: { readonly title: string; readonly hint?: string }) {
  return (
    <>
      <span class="spinner" />
      <p>
        <b>{title}</b> {hint}
      </p>
    </>
  );
}
