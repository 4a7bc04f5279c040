import type { State } from '../flow/state.js';
import { Frame } from './frame.js';
import { InlineSurface, ModalSurface } from './surface.js';
import { type Ui, UiContext } from './ui-context.js';

/** Everything the person sees; nothing once closed. */
export function Widget(props: {
  readonly ui: Ui;
  readonly state: State;
  readonly presentation: 'modal' | 'inline';
}) {
  const { ui, state, presentation } = props;
  if (state.name === 'closed') return null;
  const Surface = presentation === 'modal' ? ModalSurface : InlineSurface;
  return (
    <UiContext value={ui}>
      <Surface>
        <Frame state={state} isModal={presentation === 'modal'} />
      </Surface>
    </UiContext>
  );
}
