import { Fragment, render } from 'preact';
import type { Appearance } from '../src/appearance/appearance.js';
import { rare } from '../src/element/lazy-rare.js';
import { createPickerDrive } from '../src/element/picker.js';
import { wear } from '../src/element/wear.js';
import type { UserAct } from '../src/flow/event.js';
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
import { outcomeScreens } from '../src/ui/lazy-outcome-screens.js';
import { laterScreens } from '../src/ui/lazy-screens.js';
import type { Presentation } from '../src/ui/presentation.js';
import type { Ui } from '../src/ui/ui-context.js';
import { Widget } from '../src/ui/widget.js';
import assistCss from '../styles/assist.css?inline';
import drawerCss from '../styles/drawer.css?inline';
import floatingCss from '../styles/floating.css?inline';
import handoffCss from '../styles/handoff.css?inline';
import css from '../styles/index.css?inline';
import laterCss from '../styles/later.css?inline';
import momentCss from '../styles/moment.css?inline';
import driveCss from '../styles/picker-drive.css?inline';
import popupCss from '../styles/popup.css?inline';
import rareCss from '../styles/rare.css?inline';
import { detourOf, handoffOf } from '../test/fixtures/detour.js';
import type { Scene } from '../test/fixtures/scenes.js';

/** How a scene is shown. */
export interface Manner {
  readonly language: Language;
  readonly presentation: Presentation;
  /** How it looks; as it does by itself unless set. */
  readonly appearance?: Appearance;
  /** Hears what the person does. */
  readonly send: (act: UserAct) => void;
}

const ordinary = detourOf();
const offered = handoffOf({ isOffered: () => true });
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [css, drawerCss, driveCss, laterCss, momentCss, popupCss, floatingCss, assistCss, handoffCss, rareCss].join(
    '',
  ),
);

const picker = lazy(async () => createPickerDrive(() => ({ recents: 'off' })));
const parts = [laterScreens, outcomeScreens, popupScreens, assist, floating, handoffScreens, rare, picker];

/** Fetches the screens behind the picker, so that each scene is whole at once. */
export async function loadScreens(): Promise<void> {
  await Promise.all(parts.map((part) => part.load()));
}

/** Loads all that a language says. */
export async function languageOf(tag: string): Promise<Language> {
  let known = english;
  await learn([tag], (language) => {
    known = language;
  });
  return known;
}

/** Shows a scene as hosts do: in a shadow root, with the real stylesheet. A second one takes the place of the first. */
export function showScene(
  root: ShadowRoot,
  scene: Scene,
  { language, presentation, appearance, send }: Manner,
): void {
  const { state, said = {}, detour = ordinary, handoff = offered } = scene;
  if (root.adoptedStyleSheets[0] !== sheet) root.adoptedStyleSheets = [sheet];
  if (appearance) wear(root, appearance, undefined);
  const ui: Ui = {
    t: createTranslate(language.messages),
    tag: language.tag,
    dir: language.dir,
    send,
    detour: () => detour,
    handoff: () => handoff,
    device: { isTouch: isTouchDevice(), copy: copyText, readText: readTextFile },
    picker,
    rare,
    said,
    Door: Fragment,
  };
  const show = (shown: Scene['state']) =>
    render(<Widget ui={ui} state={shown} presentation={presentation} />, root);
  // The question before leaving has to come after the dialog it stands above.
  if (state.course.leaving) show({ ...state, course: { ...state.course, leaving: null } });
  show(state);
}

/** Takes away what is shown. */
export function showNothing(root: ShadowRoot): void {
  render(null, root);
}
