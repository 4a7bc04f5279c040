import type { State } from '../flow/state.js';
import type { Translate } from '../i18n/translate.js';
import { Icon } from './icon.js';
import { backIcon, closeIcon } from './icons.js';
import type { Screen } from './later-screen.js';
import { Logo } from './logo.js';
import { titleId } from './surface.js';
import { useUi } from './ui-context.js';

/** A state in which something is shown. */
export type OpenState = Exclude<State, { readonly name: 'closed' }>;

/** Says where the person is, and leads back or out. */
export function FrameHeader(
  props: { readonly state: OpenState; readonly isModal: boolean; readonly title: string } & Pick<
    Screen,
    'seal'
  >,
) {
  const { state, isModal, title, seal } = props;
  const { send, t } = useUi();
  const integration = integrationOf(state);
  return (
    <header class="header">
      {hasWayBack(state) && (
        <button
          type="button"
          part="back"
          class="icon-button back"
          aria-label={t('frame.back')}
          disabled={state.name === 'submitting'}
          onClick={() => send({ type: 'user.wentBack' })}
        >
          <Icon drawing={backIcon} turns />
        </button>
      )}
      {integration && (
        <span class="emblem">
          <Logo integration={integration} />
          {seal}
        </span>
      )}
      <h2 part="title" class="title" id={titleId} tabIndex={-1}>
        {title}
      </h2>
      {isModal && (
        <button
          type="button"
          part="close"
          class="icon-button close"
          aria-label={t('frame.close')}
          onClick={() => send({ type: 'user.closed', reason: 'dismissed' })}
        >
          <Icon drawing={closeIcon} />
        </button>
      )}
    </header>
  );
}

function integrationOf(state: OpenState) {
  if ('task' in state) return state.task.integration;
  return 'integration' in state ? state.integration : null;
}

/** A success offers to connect another instead, and what is being sent cannot be taken back. */
function hasWayBack(state: OpenState): boolean {
  if (state.name === 'choosing' || state.name === 'connected') return false;
  return 'offer' in state && state.offer !== null && !state.offer.settled;
}

/** Says in a few words what is going on. */
export function titleOf(state: OpenState, t: Translate): string {
  const name = integrationOf(state)?.name;
  if (name === undefined) return t('picker.title');
  const isAgain = 'offer' in state && state.offer?.session.isReconnecting === true;
  return t(isAgain ? 'form.titleAgain' : 'form.title', { name });
}
