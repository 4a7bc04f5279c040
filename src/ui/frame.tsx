import { useRef } from 'preact/hooks';
import { FailedScreen } from './failed-screen.js';
import { FrameHeader, type OpenState, titleOf } from './frame-header.js';
import type { Screen } from './later-screen.js';
import { laterScreens } from './lazy-screens.js';
import { FormSkeleton, PickerSkeleton } from './loading-screen.js';
import { PickerScreen } from './picker-screen.js';
import { useUi } from './ui-context.js';
import { useViewFocus } from './view-focus.js';

/** What is around every screen: title, ways back and out, and the voice that says what is going on. */
export function Frame(props: { readonly state: OpenState; readonly isModal: boolean }) {
  const { send, t, Door } = useUi();
  const { state, isModal } = props;
  const panel = useRef<HTMLDivElement>(null);
  const later = laterScreens.get();
  const { name, content, title = titleOf(state, t), seal } = screenOf();
  const isLoading = name === 'loading' || name === 'preparing';
  const use = useViewFocus(panel, name, isModal);
  return (
    <div class="panel" ref={panel} data-screen={name} onFocusIn={use} onPointerDown={use}>
      <slot name="header" />
      <FrameHeader state={state} isModal={isModal} title={title} seal={seal} />
      <Door state={state} title={title}>
        <p class="unseen" role="status">
          {isLoading && t('frame.loading')}
          {state.name === 'submitting' && t('form.submitting')}
        </p>
        <div class="body" aria-busy={isLoading}>
          {content}
        </div>
      </Door>
      <slot name="footer" />
    </div>
  );

  function screenOf(): Screen {
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
    return later ? later.screenOf(state, t) : { name: 'preparing', content: <FormSkeleton /> };
  }
}
