import type { Attempt, StateOf } from '../flow/state.js';
import { Icon } from './icon.js';
import { outwardIcon } from './icons.js';
import { Notice, NoticeRegion, Problem } from './notice.js';
import { useUi } from './ui-context.js';

/** Waits with the person for what happens at the provider's page. */
export function WaitingScreen({ state: { attempt, task } }: { readonly state: StateOf<'authorizing'> }) {
  const { send, t } = useUi();
  const { name } = task.integration;
  const { popup, socket, rang, doubt } = attempt;
  const isOpen = rang === null;
  return (
    <div part="waiting" class="moment">
      {(rang !== null || popup === 'open') && (
        <p class="lead">
          {rang?.outcome === 'success' && t('waiting.almostDoneHint', { name })}
          {rang?.outcome === 'error' && t('waiting.answeredHint', { name })}
          {isOpen && t('waiting.hint')}
        </p>
      )}
      <NoticeRegion role="status">
        {isOpen && doubt && <Problem error={doubt} />}
        {isOpen && socket === 'dead' && (
          <Notice tone="question" title={t('waiting.deaf')} body={t('waiting.deafHint')} />
        )}
        {isOpen && popup !== 'open' && <WindowQuestion attempt={attempt} name={name} />}
      </NoticeRegion>
      <div class="actions">
        {isOpen && <WaysOn attempt={attempt} />}
        <button type="button" class="button quiet" onClick={() => send({ type: 'user.cancelled' })}>
          {t('waiting.cancel')}
        </button>
      </div>
    </div>
  );
}

/** Asks instead of claiming: a window that cannot be seen may well be open. */
function WindowQuestion({ attempt, name }: { readonly attempt: Attempt; readonly name: string }) {
  const { popupLink, send, t } = useUi();
  const popup = attempt.popup === 'unsure' ? 'unsure' : 'lost';
  const address = attempt.isAddressed ? popupLink() : null;
  return (
    <Notice tone="question" title={t(`waiting.${popup}`)} body={t(`waiting.${popup}Hint`)}>
      {address !== null && (
        <a
          class={popup === 'unsure' ? 'button primary' : 'link'}
          href={address}
          // biome-ignore lint/security/noBlankTarget: it stands for the popup, and sign-in pages may look for their opener.
          target="_blank"
          rel="opener"
          onClick={() => send({ type: 'user.linkFollowed' })}
        >
          {t('waiting.link', { name })}
          <Icon path={outwardIcon} turns />
        </a>
      )}
    </Notice>
  );
}

function WaysOn({ attempt: { popup, socket, answer } }: { readonly attempt: Attempt }) {
  const { send, t } = useUi();
  const isAsking = answer === 'asking';
  const isDoubtful = popup !== 'open' || socket === 'dead' || answer !== 'none';
  return (
    <>
      <div class="ways">
        {popup !== 'unsure' && (
          <button type="button" class="button secondary" onClick={() => send({ type: 'user.popupShown' })}>
            {t('waiting.show')}
          </button>
        )}
        {popup !== 'open' && (
          <button type="button" class="button secondary" onClick={() => send({ type: 'user.popupReopened' })}>
            {t('waiting.reopen')}
          </button>
        )}
        {isDoubtful && (
          <button
            type="button"
            class="button secondary"
            aria-disabled={isAsking}
            onClick={() => isAsking || send({ type: 'user.claimedFinished' })}
          >
            {isAsking && <span class="spinner" />}
            {t(isAsking ? 'waiting.asking' : 'waiting.finished')}
          </button>
        )}
      </div>
      <p class="answer" role="status">
        {answer === 'nothing_yet' && t('waiting.nothingYet')}
      </p>
    </>
  );
}
