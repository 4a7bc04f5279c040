import { Fragment, h, render } from 'preact';
import isolatedStyles from '../../styles/isolated.css?inline';
import type { UserAct } from '../flow/event.js';
import type { CloseReason, ViewName } from '../flow/host-event.js';
import { type State, start } from '../flow/state.js';
import { errorMessage } from '../i18n/error-message.js';
import { pageClock } from '../platform/clock.js';
import { lazy } from '../ui/lazy.js';
import { PageFrame } from '../ui/page-frame.js';
import { Widget } from '../ui/widget.js';
import { answerOf, crossing } from './crossing.js';
import type { ToElement } from './frame-messages.js';
import { pageAddress, presentationOf } from './isolated-address.js';
import { device, rare } from './lazy-rare.js';
import { createLook } from './look.js';
import type { Opening } from './opening.js';
import type { ConnectUIEvent, ElementOptions } from './options.js';
import { openPageChannel, type PageChannel } from './page-channel.js';
import { addStyles } from './sheet.js';
import { createSpeech } from './speech.js';
import { takePage } from './take-page.js';

/** A page that shows nothing by then will not. */
const overdueMs = 20_000;
/** How long a page may take to close what it has opened. */
const closingMs = 1_000;

type Failure = 'network' | 'api_url_invalid';

// It is the page that shows one.
const picker = lazy<never>(() => Promise.reject());

/** Shows the widget of a hosted page in a frame, out of reach for the host's scripts, until it closes. */
export function open(
  root: ShadowRoot,
  options: () => ElementOptions,
  tell: (event: ConnectUIEvent) => void,
): Opening {
  addStyles(isolatedStyles);
  const presentation = presentationOf(options());
  const isModal = presentation !== 'inline';
  const givePageBack = takePage(isModal);
  const address = pageAddress(options());
  const speech = createSpeech(
    root.host,
    () => options().messages,
    () => isClosed || show(),
  );
  const looks = createLook(root, options, () => isClosed || show());
  let channel: PageChannel | null = null;
  let heightPx: number | null = null;
  let failure: Failure | null = null;
  let lastView: ViewName = 'view:loading';
  let tries = 0;
  let cancelWait = () => {};
  let isClosed = false;

  function begin(): void {
    failure = null;
    heightPx = null;
    tries += 1;
    cancelWait();
    if (!address) return fail('api_url_invalid');
    cancelWait = pageClock.after(overdueMs, () => fail('network'));
    show();
  }

  function fail(code: Failure): void {
    channel?.end();
    failure = code;
    show();
    tell({ type: 'error', detail: { code, message: errorMessage({ code }, speech.now().t) } });
  }

  function connect(frame: HTMLIFrameElement): void {
    if (!address) return;
    channel?.end();
    channel = openPageChannel(frame, address.origin, optionsChanged, hear);
  }

  function hear(message: ToElement): void {
    switch (message.type) {
      case 'shown':
        cancelWait();
        heightPx = message.heightPx;
        return show();
      case 'ask': {
        const { id, name, query } = message;
        return void answerOf(options(), name, query).then((answer) =>
          channel?.tell({ type: 'answer', id, answer }),
        );
      }
      case 'event':
        return pass(message.event);
    }
  }

  function pass(event: ConnectUIEvent): void {
    if (isClosed) return;
    if (event.type === 'step' && event.detail.name.startsWith('view:'))
      lastView = event.detail.name as ViewName;
    if (event.type === 'close') takeDown();
    tell(event);
  }

  function optionsChanged(): void {
    speech.look();
    // What it looks like here crosses, too.
    looks.look();
    channel?.tell(crossing(root.host, options()));
  }

  function close(reason: CloseReason): void {
    // What the page has opened lives on without its frame.
    const attemptMayComplete = lastView === 'view:waiting';
    pass({ type: 'close', detail: { reason, step: lastView, attemptMayComplete } });
  }

  function takeDown(): void {
    isClosed = true;
    cancelWait();
    channel?.end();
    render(null, root);
    givePageBack();
  }

  function send(act: UserAct): void {
    if (act.type === 'user.retried') begin();
    if (act.type === 'user.closed') close(act.reason);
  }

  function show(): void {
    looks.look();
    if (looks.isAwaited()) return;
    const { tag, dir, t, isAwaited } = speech.now();
    const ui = {
      send,
      t: isAwaited ? () => '' : t,
      tag,
      dir,
      detour: () => null,
      handoff: () => null,
      device,
      picker,
      rare,
      said: { icons: options().icons },
      Door: Fragment,
    };
    const { course } = start;
    const state: State = failure
      ? { name: 'failed', course, error: { code: failure }, offer: null, integration: null }
      : { name: 'loading', course };
    const frame =
      address && !failure
        ? h(PageFrame, {
            key: tries,
            address: address.href,
            title: t('picker.title'),
            isModal,
            heightPx,
            onFrame: connect,
            onEscape: () => channel?.tell({ type: 'close', reason: 'escape' }),
          })
        : null;
    // Until the page shows itself, the widget stands in for it; a dialog shown anew with each frame, to be above it.
    const widget = heightPx === null ? h(Widget, { key: isModal && tries, ui, state, presentation }) : null;
    render(h(Fragment, null, frame, widget), root);
  }

  speech.look();
  begin();
  return {
    optionsChanged,
    // Moved, a frame loads anew.
    moved: begin,
    close(reason) {
      if (reason === 'removed' || heightPx === null) return close(reason);
      channel?.tell({ type: 'close', reason });
      cancelWait = pageClock.after(closingMs, () => close(reason));
    },
  };
}
