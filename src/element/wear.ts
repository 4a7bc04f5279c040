import laterRoles from '../../styles/later-roles.css?inline';
import type { ColourName, Colours, RoleName } from '../appearance/appearance.js';
import { settingsAppearance } from '../appearance/session-settings.js';
import type { Theme } from '../appearance/theme.js';
import { warnDeveloper } from '../platform/warn-developer.js';
import { givenLook, isPlainColour } from './given-look.js';
import { guard } from './guard.js';
import { addStyles } from './sheet.js';
import { createTrial, propertyOf, type Trial } from './trial.js';

/** Colours by scheme. */
interface Painted {
  readonly light: Colours;
  readonly dark: Colours;
}

/** What each shadow root wears, for as long as it lives: a second opening looks as the first at once. */
const worn = new WeakMap<ShadowRoot, { readonly appearance: unknown; readonly settings: unknown }>();

/**
 * Makes an element look as its host wants, and where it says nothing, as the session's settings do; `undefined` for
 * settings that are not known. Colours that could not be read are changed until they can. Does nothing out of the page.
 */
export function wear(root: ShadowRoot, appearance: unknown, settings: unknown): void {
  const { host } = root;
  const before = worn.get(root);
  const now = { appearance, settings: settings ?? before?.settings };
  if (!host.isConnected || (before?.appearance === appearance && before?.settings === now.settings)) return;
  worn.set(root, now);
  const given = givenLook(appearance);
  const session = settingsAppearance(now.settings);
  const painted = { light: plain(session.light), dark: plain(session.dark) };
  const ofHost = rolesIn(given);
  const ofSession = rolesIn(painted);

  // Judged as well before the screens are there that they are for.
  addStyles(laterRoles);
  const trial = createTrial(root);
  for (const [role, value] of Object.entries(given.measures)) trial.set(role as RoleName, value, 'before');
  paint(trial, painted, 'behind');
  paint(trial, given, 'before');
  wearScheme(trial, given.theme, session.theme, host);
  const placeOf = (role: ColourName) => {
    if (ofHost.has(role)) return 'before';
    return getComputedStyle(host).getPropertyValue(propertyOf(role)) ? null : 'behind';
  };
  const changes = ofHost.size + ofSession.size > 0 ? guard(trial, placeOf) : [];
  trial.end();
  root.adoptedStyleSheets.splice(1, 1, trial.sheet);

  const { colorScheme } = getComputedStyle(host);
  for (const { role, scheme, message } of changes) {
    const isShown = colorScheme === 'normal' ? scheme === 'light' : colorScheme.includes(scheme);
    if (isShown && (ofHost.has(role) || ofSession.has(role))) warnDeveloper(message);
  }
}

/** Keeps what is a colour of the words that a server says. */
function plain(colours: Colours = {}): Colours {
  return Object.fromEntries(Object.entries(colours).filter(([, value]) => value && isPlainColour(value)));
}

const rolesIn = ({ light, dark }: Painted) =>
  new Set([...Object.keys(light), ...Object.keys(dark)] as ColourName[]);

/** Sets colours; one that is given for one scheme stays as it is in the other. */
function paint(trial: Trial, painted: Painted, place: 'before' | 'behind'): void {
  const { light, dark } = painted;
  // All are read before any is set, which others may follow.
  const values = [...rolesIn(painted)].map((role) => {
    const both = [light[role] ?? trial.read(role, 'light'), dark[role] ?? trial.read(role, 'dark')];
    return [role, `light-dark(${both.join(', ')})`] as const;
  });
  for (const [role, value] of values) trial.set(role, value, place);
}

/** Sets light or dark: as the host says, else as the session does, unless the page around is of one scheme itself. */
function wearScheme({ rule }: Trial, given: Theme | null, ofSession: Theme | undefined, host: Element): void {
  if (given) return rule.setProperty('color-scheme', given === 'system' ? 'light dark' : given, 'important');
  const around = host.parentElement ? getComputedStyle(host.parentElement).colorScheme : '';
  if (ofSession && around !== 'light' && around !== 'dark') rule.setProperty('color-scheme', ofSession);
}
