import { act, cleanup, render } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { Fragment } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { UserAct } from '../../src/flow/event.js';
import type { Detour, HandoffWays } from '../../src/flow/ports.js';
import type { State } from '../../src/flow/state.js';
import { enPicker } from '../../src/i18n/en-picker.js';
import { enRare } from '../../src/i18n/en-rare.js';
import { createTranslate } from '../../src/i18n/translate.js';
import { assist } from '../../src/ui/form/lazy-assist.js';
import { handoffScreens } from '../../src/ui/form/lazy-handoff-screens.js';
import { popupScreens } from '../../src/ui/form/lazy-popup-screens.js';
import { lazy } from '../../src/ui/lazy.js';
import { outcomeScreens } from '../../src/ui/lazy-outcome-screens.js';
import { laterScreens } from '../../src/ui/lazy-screens.js';
import { createDrive } from '../../src/ui/picker/drive-picker.js';
import type { Presentation } from '../../src/ui/presentation.js';
import type { Device, Stand, Ui } from '../../src/ui/ui-context.js';
import { Widget } from '../../src/ui/widget.js';
import { createFakeClock } from '../fakes/fake-clock.js';
import { detourOf, handoffOf, popupAddress } from '../fixtures/detour.js';
import { type FixtureName, states } from '../fixtures/states.js';

/** Prepares jsdom, which knows no modal dialogs, for a file of tests; fetches the later screens beforehand. */
export function setStage() {
  beforeAll(() =>
    Promise.all(
      [laterScreens, outcomeScreens, popupScreens, handoffScreens, picker, rare, assist].map((part) =>
        part.load(),
      ),
    ),
  );
  beforeEach(() => {
    vi.stubGlobal('ResizeObserver', StillObserver);
    HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
      this.open = true;
    });
    HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
      this.open = false;
    });
  });
  afterEach(() => {
    chosenOfLate.length = 0;
    cleanup();
    document.body.replaceChildren();
  });
  // Preact runs late effects up to 35 ms after a render, and must still find its window then.
  afterAll(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
}

/** Nothing has a size in jsdom. */
class StillObserver {
  observe() {}
  disconnect() {}
}

/** Reads a file as browsers do; the files of jsdom have no `text()`. */
function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
}

const rare = lazy(() => import('../../src/ui/form/rare-parts.js'));

/** The time in a picker. */
export const pickerClock = createFakeClock();
/** What was chosen of late, the last one first; empty unless a test fills it. */
export const chosenOfLate: string[] = [];
const recents = { keys: () => [...chosenOfLate], remember: (key: string) => void chosenOfLate.unshift(key) };
const picker = lazy(async () => (ui: Ui) => createDrive(ui, recents, pickerClock.after));

/** Renders a state and records what the screens send. */
export function show(
  first: FixtureName | State,
  presentation: Presentation = 'modal',
  device: Partial<Device> = {},
  said: Ui['said'] = {},
  ways: Partial<Detour> = {},
  elsewhere: Partial<HandoffWays> = {},
  stand?: Stand,
) {
  const sent: UserAct[] = [];
  const link = vi.fn((): string | null => popupAddress);
  const ui: Ui = {
    t: createTranslate(enPicker, enRare),
    tag: 'en',
    dir: 'ltr',
    send: (event) => void sent.push(event),
    detour: () => detourOf({ link, ...ways }),
    handoff: () => handoffOf(elsewhere),
    device: { isTouch: false, copy: async () => true, readText: textOf, ...device },
    picker,
    rare,
    said,
    Door: Fragment,
    stand,
  };
  const widget = (state: FixtureName | State) => (
    <Widget ui={ui} state={typeof state === 'string' ? states[state] : state} presentation={presentation} />
  );
  const { container, rerender, unmount } = render(widget(first));
  return {
    container,
    popupLink: link,
    sent,
    ui,
    unmount,
    user: userEvent.setup(),
    /** Moves the widget to another state, as the flow would. */
    async go(next: FixtureName | State) {
      await act(() => rerender(widget(next)));
    },
    /** Finds an element by its public part. */
    part<Found extends HTMLElement = HTMLElement>(name: string): Found {
      const found = container.querySelector<Found>(`[part="${name}"]`);
      if (!found) throw new Error(`No part ${name}`);
      return found;
    },
    parts: (name: string) => [...container.querySelectorAll<HTMLElement>(`[part="${name}"]`)],
  };
}
