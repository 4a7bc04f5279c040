import type { StateOf } from '../flow/state.js';
import { opensPopup } from '../form/form.js';
import { FormScreen } from './form/form-screen.js';
import { assist } from './form/lazy-assist.js';
import { handoffScreens } from './form/lazy-handoff-screens.js';
import { popupScreens } from './form/lazy-popup-screens.js';
import { useUi } from './ui-context.js';

/**
 * Shows one task from its form to its end. The form stays mounted, out of sight, while the provider's page is open:
 * what was typed lives in its inputs only.
 */
export function TaskScreen({
  state,
}: {
  readonly state: StateOf<'entering' | 'submitting' | 'authorizing' | 'handing'>;
}) {
  const { detour } = useUi();
  const popup = popupScreens.get();
  const HandoffScreen = handoffScreens.get()?.HandoffScreen;
  const LeavingDialog = assist.get()?.LeavingDialog;
  const { form, integration } = state.task;
  const isAway = state.name === 'authorizing';
  // Where the window did open, the app's browser can do it after all.
  const isWell = isAway && state.attempt.popup === 'open';
  const isInApp = opensPopup(form) && detour()?.browser.app != null;
  return (
    <>
      {popup && isInApp && state.name !== 'handing' && (
        <popup.InAppNotice name={integration.name} isHidden={isWell} />
      )}
      <FormScreen state={state} />
      {popup && isAway && <popup.WaitingScreen state={state} />}
      {HandoffScreen && state.name === 'handing' && <HandoffScreen state={state} />}
      {LeavingDialog && state.course.leaving !== null && (
        <LeavingDialog isEditing={state.name === 'entering'} />
      )}
    </>
  );
}
