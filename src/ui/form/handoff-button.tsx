import { useState } from 'preact/hooks';
import type { Elsewhere } from '../../flow/state.js';
import { useUi } from '../ui-context.js';

/** Leads elsewhere; the code of that is fetched at this moment. */
export function HandoffButton(props: { readonly to: Elsewhere; readonly class: string }) {
  const { handoff, send, t } = useUi();
  const { to } = props;
  const [phase, setPhase] = useState<'idle' | 'loading' | 'failed'>('idle');

  async function go(): Promise<void> {
    setPhase('loading');
    const isThere = await handoff()?.load();
    setPhase(isThere ? 'idle' : 'failed');
    if (isThere) send({ type: 'user.handedOff', to });
  }

  return (
    <button
      type="button"
      class={props.class}
      aria-disabled={phase === 'loading'}
      onClick={() => phase === 'loading' || void go()}
    >
      {t(phase === 'failed' ? 'error.network.title' : `handoff.${to}`)}
    </button>
  );
}
