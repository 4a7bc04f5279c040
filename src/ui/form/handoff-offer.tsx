import { useUi } from '../ui-context.js';
import { HandoffButton } from './handoff-button.js';

/** Offers to go on elsewhere, where the host makes links for that. */
export function HandoffOffer() {
  if (!useUi().handoff()?.isOffered()) return null;
  return (
    <p class="elsewhere">
      <HandoffButton to="device" class="link" />
      <HandoffButton to="colleague" class="link" />
    </p>
  );
}
