import type { ComponentChild } from 'preact';
import type { State, StateOf } from '../flow/state.js';
import type { Translate } from '../i18n/translate.js';
import { Icon } from './icon.js';
import { checkIcon, pendingIcon } from './icons.js';
import { SuccessScreen } from './success-screen.js';
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
  if (state.name === 'connected') return successOf(state, t);
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

function successOf(state: StateOf<'connected'>, t: Translate): Screen {
  const { isPending } = state.connection;
  return {
    name: 'success',
    content: <SuccessScreen state={state} />,
    title: t(isPending ? 'success.pending' : 'success.title', { name: state.task.integration.name }),
    seal: (
      <span class="seal" data-pending={isPending}>
        <Icon path={isPending ? pendingIcon : checkIcon} />
      </span>
    ),
  };
}
