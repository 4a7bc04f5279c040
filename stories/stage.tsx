import type { Meta, StoryObj } from '@storybook/preact-vite';
import { Fragment, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { action } from 'storybook/actions';
import { rare } from '../src/element/lazy-rare.js';
import { createPickerDrive } from '../src/element/picker.js';
import type { Detour, HandoffWays } from '../src/flow/ports.js';
import type { State } from '../src/flow/state.js';
import { english, type Language } from '../src/i18n/language.js';
import { learn } from '../src/i18n/languages.js';
import { createTranslate } from '../src/i18n/translate.js';
import { copyText, readTextFile } from '../src/platform/device.js';
import { isTouchDevice } from '../src/platform/touch.js';
import { assist } from '../src/ui/form/lazy-assist.js';
import { floating } from '../src/ui/form/lazy-floating.js';
import { handoffScreens } from '../src/ui/form/lazy-handoff-screens.js';
import { popupScreens } from '../src/ui/form/lazy-popup-screens.js';
import { lazy } from '../src/ui/lazy.js';
import { laterScreens } from '../src/ui/lazy-screens.js';
import type { Ui } from '../src/ui/ui-context.js';
import { Widget } from '../src/ui/widget.js';
import assistCss from '../styles/assist.css?inline';
import floatingCss from '../styles/floating.css?inline';
import handoffCss from '../styles/handoff.css?inline';
import css from '../styles/index.css?inline';
import laterCss from '../styles/later.css?inline';
import driveCss from '../styles/picker-drive.css?inline';
import popupCss from '../styles/popup.css?inline';
import rareCss from '../styles/rare.css?inline';
import { detourOf, handoffOf } from '../test/fixtures/detour.js';

interface StageProps {
  readonly language: Language;
  readonly state: State;
  readonly said: Ui['said'];
  readonly presentation: 'modal' | 'inline';
  /** The ways around a popup, where they matter. */
  readonly detour?: Detour;
  /** The way to other devices, where it matters. */
  readonly handoff?: HandoffWays;
}

const ordinary = detourOf();
const offered = handoffOf({ isOffered: () => true });
const sheet = new CSSStyleSheet();
sheet.replaceSync([css, driveCss, laterCss, popupCss, floatingCss, assistCss, handoffCss, rareCss].join(''));

const picker = lazy(async () => createPickerDrive(() => ({ recents: 'off' })));

/** Shows a state as hosts do: in a shadow root, with the real stylesheet. */
export function Stage({
  state,
  language,
  said,
  presentation,
  detour = ordinary,
  handoff = offered,
}: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const ui: Ui = {
      t: createTranslate(language.messages),
      tag: language.tag,
      dir: language.dir,
      send: action('send'),
      detour: () => detour,
      handoff: () => handoff,
      device: { isTouch: isTouchDevice(), copy: copyText, readText: readTextFile },
      picker,
      rare,
      said,
      Door: Fragment,
    };
    const show = (shown: State) => render(<Widget ui={ui} state={shown} presentation={presentation} />, root);
    // The question before leaving has to come after the dialog it stands above.
    if (state.course.leaving) show({ ...state, course: { ...state.course, leaving: null } });
    show(state);
    return () => render(null, root);
  }, [state, language, said, presentation, detour, handoff]);
  return <div ref={host} style={{ padding: '24px' }} />;
}

/** Loads all that a language says. */
async function languageOf(tag: string): Promise<Language> {
  let known = english;
  await learn([tag], (language) => {
    known = language;
  });
  return known;
}

/** A set of stories. */
export type StageMeta = Meta<StageProps>;

/** A story of one state. */
export type StageStory = StoryObj<StageProps>;

/** Makes what makes the stories of some states, each shown once the screens behind the picker are there. */
export function storyMaker<Name extends string>(states: Readonly<Record<Name, State>>) {
  return (name: Name, said: Ui['said'] = {}, detour?: Detour, handoff?: HandoffWays): StageStory => ({
    name,
    loaders: [
      laterScreens.load,
      popupScreens.load,
      assist.load,
      floating.load,
      handoffScreens.load,
      rare.load,
      async ({ globals }) => ({ language: await languageOf(globals.language) }),
    ],
    render: (_, { globals, loaded }) => (
      <Stage
        language={loaded.language}
        state={states[name]}
        said={said}
        presentation={globals.presentation}
        {...(detour && { detour })}
        {...(handoff && { handoff })}
      />
    ),
  });
}
