import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { FailedScreen } from './failed-screen.js';
import { FrameHeader, type OpenState } from './frame-header.js';
import { laterScreens } from './lazy-screens.js';
import { FormSkeleton, PickerSkeleton } from './loading-screen.js';
import { PickerScreen } from './picker-screen.js';
import { useUi } from './ui-context.js';
import { useViewFocus } from './view-focus.js';

/** The screens of a task; two states that share one keep the focus where it is. */
const screenNames = {
  entering: 'form',
  submitting: 'form',
  authorizing: 'waiting',
  handing: 'handing',
} as const;

/** What is around every screen: title, ways back and out, and the voice that says what is going on. */
export function Frame(props: { readonly state: OpenState; readonly isModal: boolean }) {
  const { send, t, Door = Fragment } = useUi();
  const { state, isModal } = props;
  const panel = useRef<HTMLDivElement>(null);
  const later = laterScreens.get();
  const { name, content } = screenOf();
  const isLoading = name === 'loading' || name === 'preparing';
  useViewFocus(panel, name, isModal);
  return (
    <div class="panel" ref={panel} data-screen={name}>
      <FrameHeader state={state} isModal={isModal} />
      <Door state={state}>
        <p class="unseen" role="status">
          {isLoading && t('frame.loading')}
          {state.name === 'submitting' && t('form.submitting')}
        </p>
        <div class="body" aria-busy={isLoading}>
          {content}
        </div>
      </Door>
    </div>
  );

  function screenOf() {
    switch (state.name) {
      case 'waiting':
      case 'loading':
        return { name: 'loading', content: <PickerSkeleton /> };
      case 'choosing':
        return { name: 'picker', content: <PickerScreen integrations={state.offer.integrations} /> };
      case 'preparing':
        return { name: 'preparing', content: <FormSkeleton /> };
      case 'failed':
        return {
          name: 'failed',
          content: <FailedScreen error={state.error} onRetry={() => send({ type: 'user.retried' })} />,
        };
    }
    if (!later) return { name: 'preparing', content: <FormSkeleton /> };
    if (state.name === 'connected')
      return { name: 'success', content: <later.SuccessScreen state={state} /> };
    return {
      name: screenNames[state.name],
      content: <later.TaskScreen key={state.task.integration.key} state={state} />,
    };
  }
}
