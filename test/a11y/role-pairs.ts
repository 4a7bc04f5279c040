/** A colour that a person has to tell from the one behind it. */
export interface RolePair {
  readonly name: string;
  /** In CSS. */
  readonly colour: string;
  /** What is behind it, in CSS, the nearest first. */
  readonly grounds: readonly string[];
  /** 4.5 for text, 3 for what is drawn (WCAG 1.4.3, 1.4.11). */
  readonly floor: 4.5 | 3;
}

const surface = 'var(--_surface)';
const hover = ['var(--_hover)', surface];
const press = ['var(--_press)', surface];
const field = ['var(--_field)'];
const accent = ['var(--_accent)'];
/** Grounds of the primary button while it is pointed at, and while it is busy. */
const accentHover = ['color-mix(in oklab, var(--_accent) 90%, var(--_shade))'];
const accentBusy = ['color-mix(in oklab, var(--_accent) 88%, var(--_surface))'];
const noticeOf = (tone: string) => [`color-mix(in oklab, var(${tone}) 7%, transparent)`, surface];

function pair(colour: string, on: string, grounds: readonly string[], floor: 4.5 | 3): RolePair {
  return { name: `${colour} on ${on}`, colour: `var(--_${colour})`, grounds, floor };
}

/** Every two roles that meet on a screen. */
export const rolePairs: readonly RolePair[] = [
  pair('text', 'surface', [surface], 4.5),
  pair('text', 'a row pointed at', hover, 4.5),
  pair('text', 'a row pressed', press, 4.5),
  pair('text', 'a problem', noticeOf('--_danger'), 4.5),
  pair('text', 'a question', noticeOf('--_question'), 4.5),
  pair('text', 'good news', noticeOf('--_success'), 4.5),
  pair('muted', 'surface', [surface], 4.5),
  pair('muted', 'a row pointed at', hover, 4.5),
  pair('text', 'a field', field, 4.5),
  pair('muted', 'a field', field, 4.5),
  pair('muted', 'a prefix', ['var(--_hover)', ...field], 4.5),
  pair('muted', 'a problem', noticeOf('--_danger'), 4.5),
  pair('on-accent', 'accent', accent, 4.5),
  pair('on-accent', 'accent pointed at', accentHover, 4.5),
  pair('on-accent', 'accent busy', accentBusy, 4.5),
  pair('danger', 'surface', [surface], 4.5),
  pair('question', 'surface', [surface], 4.5),
  pair('link', 'surface', [surface], 4.5),
  pair('link', 'a problem', noticeOf('--_danger'), 4.5),
  pair('link', 'a question', noticeOf('--_question'), 4.5),
  pair('success', 'surface', [surface], 3),
  pair('accent', 'surface', [surface], 3),
  pair('edge', 'surface', [surface], 3),
  pair('edge', 'a field', field, 3),
  pair('ring', 'surface', [surface], 3),
  pair('surface', 'the sign of a problem', ['var(--_danger)'], 3),
  pair('surface', 'the sign of a question', ['var(--_question)'], 3),
  pair('surface', 'the sign of good news', ['var(--_success)'], 3),
];
