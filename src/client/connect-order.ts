import { opensPopup } from '../form/form.js';
import { reportMistake } from '../platform/report-mistake.js';
import { fail } from '../protocol/result.js';
import { onAbort } from './abort.js';
import { type ConnectValues, typedOf } from './connect-form.js';
import { type ConnectStep, stepOf } from './connect-step.js';
import type { Outcome } from './outcome.js';
import type { ReadyTask } from './ready-tasks.js';

/** What every call takes. */
export interface CallOptions {
  /** Ends the call and all that came of it, and answers `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** What to connect. */
export interface ConnectOrder extends CallOptions {
  /** Key of the integration. */
  readonly integration: string;
  /** What was typed, by `id` of its field; what is left out is as in an untouched form. */
  readonly values?: ConnectValues | undefined;
  /** Hears where the attempt is, each time that changes. */
  readonly onStep?: ((step: ConnectStep) => void) | undefined;
}

/** Carries out an order by a task that is ready for it; a window is open when it returns. */
export async function carryOut(
  task: ReadyTask,
  { values = {}, onStep }: ConnectOrder,
  signal: AbortSignal,
  end: (task: ReadyTask) => void,
): Promise<Outcome> {
  const { form, link, send } = task;
  const typed = typedOf(form, values);
  if (!typed.ok) return typed;
  if (opensPopup(form) && !link) return fail({ code: 'popup_unavailable' });
  const stop = onAbort(signal, () => end(task));
  const outcome = await task.connect(typed.value, (state) => {
    const step = stepOf(state, send, link);
    if (step) tell(onStep, step);
  });
  stop();
  return outcome;
}

/** Tells the caller, whose own failure is not ours. */
export function tell(onStep: ConnectOrder['onStep'], step: ConnectStep): void {
  try {
    onStep?.(step);
  } catch (thrown) {
    reportMistake(thrown);
  }
}
