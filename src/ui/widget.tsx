import { Frame } from './frame.js';
import { InlineSurface, ModalSurface } from './surface.js';
import { type Ui, UiContext } from './ui-context.js';
import { useValue } from './use-value.js';

/** Everything the person sees; nothing once closed. */
export function Widget({ ui, presentation }: { readonly ui: Ui; readonly presentation: 'modal' | 'inline' }) {
  const state = useValue(ui.state);
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
