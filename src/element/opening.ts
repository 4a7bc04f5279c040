import { Fragment, h, render } from 'preact';
import { createFlow } from '../flow/runner.js';
import { start } from '../flow/state.js';
import { pageClock } from '../platform/clock.js';
import type { Fetch } from '../platform/http.js';
import { lazy } from '../ui/lazy.js';
import type { Door, Stand } from '../ui/ui-context.js';
import { Widget } from '../ui/widget.js';
import { createHost } from './host-port.js';
import { device, rare } from './lazy-rare.js';
import { createLook } from './look.js';
import type { ConnectUIEvent, ElementOptions } from './options.js';
import { createPorts } from './ports.js';
import { createSpeech, wantedBy } from './speech.js';
import { takePage } from './take-page.js';

/** The widget from its first screen until it closes. */
export interface Opening {
  /** Tells that the host set something, at first or anew. */
  optionsChanged(): void;
  /** Tells that the element stands elsewhere in the page now. */
  moved(): void;
  /** Closes; does nothing the second time. */
  close(reason: 'host' | 'removed'): void;
}

/**
 * Shows the widget in a shadow root and runs it until it closes. A page of ours may put a `Door` around its screens, and who
 * has asked the API ahead answers by `ask`. Who shows the dialog by `stand` also takes and gives back the page.
 */
export function openIn(
  root: ShadowRoot,
  options: () => ElementOptions,
  tell: (event: ConnectUIEvent) => void,
  Door: Door = Fragment,
  ask?: Fetch,
  stand?: Stand,
): Opening {
  const hear = (event: ConnectUIEvent) => {
    // Before the host hears of it, which may take the dialog out of the page with the focus still in it.
    if (event.type === 'close') takeDown();
    tell(event);
  };
  const speech = createSpeech(
    root.host,
    () => options().messages,
    () => signal.aborted || show(),
  );
  const looks = createLook(root, options, () => signal.aborted || show());
  const { state, send, giveToken, detour, handoff } = createFlow(
    createPorts(options, createHost(options, hear, speech.now), () => wantedBy(root.host)[0] ?? 'en', ask),
  );
  const picker = lazy(async () => (await import('./picker.js')).createPickerDrive(options));
  // Beside what the list waits for anyway.
  if (!options().integration) picker.load().catch(() => {});
  const { presentation = 'modal' } = options();
  const isDialog = presentation !== 'inline';
  const givePageBack = takePage(isDialog && !stand);
  const silence = new AbortController();
  const { signal } = silence;
  let moved = () => {};
  let given: string | undefined;
  let isShown = false;

  function optionsChanged(): void {
    const { sessionToken, fetchSessionToken } = options();
    if (sessionToken && sessionToken !== given) giveToken(sessionToken);
    else if (fetchSessionToken && state.peek().name === 'waiting') send({ type: 'host.tokenGiven' });
    given = sessionToken;
    speech.look();
    if (isShown) show();
  }

  function takeDown(): void {
    silence.abort();
    stopShowing();
    render(null, root);
    givePageBack();
  }

  import('./own-events.js').then(
    ({ keepAbove, keepEvents }) => {
      keepEvents(root, isDialog, signal);
      moved = keepAbove(root, signal);
    },
    () => {},
  );
  window.addEventListener('focus', () => send({ type: 'user.returned' }), { signal });

  const show = () => {
    const current = state.peek();
    looks.look('offer' in current ? current.offer?.session.answer.connectUISettings : undefined);
    if (looks.isAwaited()) return;
    const { reason, consent, connected, featured, catalogue, icons } = options();
    const { tag, dir, t, isAwaited } = speech.now();
    const ui = {
      send,
      t: isAwaited ? () => '' : t,
      tag,
      dir,
      detour,
      handoff,
      device,
      picker,
      rare,
      said: { reason, consent, connected, featured, catalogue, icons },
      Door,
      stand,
    };
    render(h(Widget, { ui, state: isAwaited ? start : current, presentation }), root);
  };
  // In a task of its own, before which a slow device can answer the person; and when all that was given is known.
  let stopShowing = pageClock.after(0, () => {
    isShown = true;
    stopShowing = state.subscribe(show);
  });
  return {
    optionsChanged,
    moved: () => moved(),
    close: (reason) => send({ type: 'host.closed', reason }),
  };
}
