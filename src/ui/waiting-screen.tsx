import { useEffect, useState } from 'preact/hooks';
import type { Attempt, StateOf } from '../flow/state.js';
import { AllowPopups } from './allow-popups.js';
import { Disclosure } from './disclosure.js';
import { formId } from './form/form-screen.js';
import { Notice, NoticeRegion, Problem } from './notice.js';
import { PopupLink } from './popup-link.js';
import { useUi } from './ui-context.js';

/** Waits with the person for what happens at the provider's page. */
export function WaitingScreen({ state: { attempt, task } }: { readonly state: StateOf<'authorizing'> }) {
  const { send, t } = useUi();
  const { name } = task.integration;
  const { popup, socket, rang } = attempt;
  const isOpen = rang === null;
  return (
    <div part="waiting" class="moment">
      {isOpen && popup === 'open' && socket === 'alive' && <p class="lead">{t('waiting.hint')}</p>}
      <NoticeRegion role="status">
        {isOpen ? (
          <WhatIsKnown attempt={attempt} name={name} />
        ) : (
          <p class="lead">
            {t(rang.outcome === 'success' ? 'waiting.almostDoneHint' : 'waiting.answeredHint', { name })}
          </p>
        )}
      </NoticeRegion>
      <div class="actions">
        {isOpen && <WaysOn attempt={attempt} name={name} />}
        <button type="button" class="button quiet" onClick={() => send({ type: 'user.cancelled' })}>
          {t('waiting.cancel')}
        </button>
      </div>
    </div>
  );
}

interface Told {
  readonly attempt: Attempt;
  /** The integration's. */
  readonly name: string;
}

/** Says the one thing that matters most now: what is wrong, what is unclear, or what may help. */
function WhatIsKnown({ attempt, name }: Told) {
  const { t } = useUi();
  const { popup, socket, answer, doubt, hint } = attempt;
  if (answer === 'unconfirmed') {
    return (
      <Notice tone="question" title={t('waiting.unconfirmed')} body={t('waiting.unconfirmedHint', { name })}>
        <button type="submit" form={formId} class="button secondary">
          {t('waiting.retry')}
        </button>
      </Notice>
    );
  }
  return (
    <>
      {doubt && <Problem error={doubt} />}
      {!doubt && socket === 'dead' && (
        <Notice tone="question" title={t('waiting.deaf')} body={t('waiting.deafHint')} />
      )}
      {popup === 'lost' && (
        // Asks instead of claiming: a window that cannot be seen may well be open.
        <Notice tone="question" title={t('waiting.lost')} body={t('waiting.lostHint')} />
      )}
      {popup === 'unsure' && (
        <Notice tone="question" title={t('waiting.unsure')} body={t('waiting.unsureHint')}>
          {attempt.isAddressed && <PopupLink name={name} class="button primary" />}
          <AllowPopups />
        </Notice>
      )}
      {!doubt && hint && (
        <Notice
          tone="hint"
          title={t(`waiting.${hint}`)}
          body={hint === 'account' ? t('waiting.accountHint', { name }) : t(`waiting.${hint}Hint`)}
        />
      )}
    </>
  );
}

function WaysOn({ attempt, name }: Told) {
  const { send, t } = useUi();
  const { popup, socket, answer, hint } = attempt;
  const isAsking = answer === 'asking' || answer === 'checking';
  const isDoubtful = popup !== 'open' || socket === 'dead' || answer !== 'none' || hint !== null;
  const [isOpened, setIsOpened] = useState(false);
  // What trouble shows anyway goes with it, unless the person uses it meanwhile.
  useEffect(() => {
    if (isDoubtful) setIsOpened(false);
  }, [isDoubtful]);
  return (
    <>
      <div class="ways">
        {popup !== 'unsure' && (
          <button type="button" class="button secondary" onClick={() => send({ type: 'user.popupShown' })}>
            {t('waiting.show')}
          </button>
        )}
        <button
          type="button"
          class="button secondary"
          aria-disabled={isAsking}
          onClick={() => isAsking || send({ type: 'user.claimedFinished' })}
        >
          {isAsking && <span class="spinner" />}
          {t(isAsking ? 'waiting.asking' : 'waiting.finished')}
        </button>
      </div>
      <p class="answer" role="status">
        {answer === 'nothing_yet' && t('waiting.nothingYet')}
      </p>
      <div>
        {!isDoubtful && <Disclosure label={t('waiting.missing')} isOpen={isOpened} onToggle={setIsOpened} />}
        {/* As long as all is well, the address of the provider's page does not stand in the page. */}
        {(isDoubtful || isOpened) && (
          <OtherWays attempt={attempt} name={name} onUse={() => setIsOpened(true)} />
        )}
      </div>
    </>
  );
}

function OtherWays({
  attempt: { popup, isAddressed, answer },
  name,
  onUse,
}: Told & { readonly onUse: () => void }) {
  const { send, t } = useUi();
  // What these open could not be heard of either; a retry can.
  if (answer === 'unconfirmed') return null;
  return (
    // Before the press itself, which may end the trouble.
    <div class="other-ways" onClickCapture={onUse}>
      <button type="button" class="link" onClick={() => send({ type: 'user.popupReopened' })}>
        {t('waiting.reopen')}
      </button>
      {popup !== 'unsure' && isAddressed && <PopupLink name={name} class="link" />}
    </div>
  );
}
