import type { State } from '../flow/state.js';
import { Frame } from './frame.js';
import type { Presentation } from './presentation.js';
import { Surface } from './surface.js';
import { type Ui, UiContext } from './ui-context.js';

/** Everything the person sees; nothing once closed. */
export function Widget(props: {
  readonly ui: Ui;
  readonly state: State;
  readonly presentation: Presentation;
}) {
  const { ui, state, presentation } = props;
  if (state.name === 'closed') return null;
  return (
    <UiContext value={ui}>
      <Surface presentation={presentation}>
        <Frame state={state} isModal={presentation !== 'inline'} />
      </Surface>
    </UiContext>
  );
}
