import type { ComponentChild } from 'preact';
import type { State } from '../flow/state.js';
import type { Translate } from '../i18n/translate.js';
import { outcomeScreens } from './lazy-outcome-screens.js';
import { FormSkeleton } from './loading-screen.js';
import { TaskScreen } from './task-screen.js';

/** What one state is shown as. */
export interface Screen {
  /** Two states of the same name share a screen, and the focus stays where it is. */
  readonly name: string;
  readonly content: ComponentChild;
  /** In place of the ordinary one. */
  readonly title?: string | undefined;
  /** On the logo. */
  readonly seal?: ComponentChild;
}

type LaterState = Extract<State, { readonly task: unknown }>;

/** Shows what comes behind the picker. */
export function screenOf(state: LaterState, t: Translate): Screen {
  if (state.name === 'connected') {
    // Whatever connects has waited for it.
    return outcomeScreens.get()?.successOf(state, t) ?? { name: 'preparing', content: <FormSkeleton /> };
  }
  const { integration } = state.task;
  const content = <TaskScreen key={integration.key} state={state} />;
  if (state.name === 'handing') return { name: 'handing', content, title: t(`handoff.${state.handoff.to}`) };
  if (state.name !== 'authorizing') return { name: 'form', content };
  const { rang } = state.attempt;
  const title = rang
    ? t(rang.outcome === 'success' ? 'waiting.almostDone' : 'waiting.answered')
    : t('waiting.title', { name: integration.name });
  return { name: 'waiting', content, title };
}
