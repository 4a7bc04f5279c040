import type { RoleProperty } from '../appearance/appearance.js';
import { type Askable, askable, crossingNames, type ToPage } from './frame-messages.js';
import { wantedLook } from './look.js';
import type { ElementOptions } from './options.js';
import { wantedBy } from './speech.js';

/** All but the font, which crosses even where it is only inherited. */
export const crossingRoles = [
  '--connect-ui-accent',
  '--connect-ui-on-accent',
  '--connect-ui-surface',
  '--connect-ui-text',
  '--connect-ui-muted',
  '--connect-ui-border',
  '--connect-ui-edge',
  '--connect-ui-field',
  '--connect-ui-danger',
  '--connect-ui-warning',
  '--connect-ui-success',
  '--connect-ui-link',
  '--connect-ui-focus',
  '--connect-ui-backdrop',
  '--connect-ui-font-mono',
  '--connect-ui-font-size',
  '--connect-ui-font-weight',
  '--connect-ui-line-height',
  '--connect-ui-radius',
  '--connect-ui-radius-control',
  '--connect-ui-radius-logo',
  '--connect-ui-spacing',
  '--connect-ui-control-height',
  '--connect-ui-row-height',
  '--connect-ui-width',
  '--connect-ui-height',
  '--connect-ui-shadow',
  '--connect-ui-motion',
] as const satisfies readonly RoleProperty[];

/** Puts into one message what of a host's options, and of its style, goes into the frame. */
export function crossing(host: Element, options: ElementOptions): ToPage {
  const given = crossingNames.map((name) => [name, options[name]]);
  const { colorScheme } = getComputedStyle(host);
  return {
    type: 'options',
    // As JSON, because a framework's observed object cannot be cloned.
    options: JSON.parse(JSON.stringify({ ...Object.fromEntries(given), appearance: wantedLook(options) })),
    lang: wantedBy(host)[0] ?? '',
    answers: askable.filter((name) => typeof options[name] === 'function'),
    roles: rolesOf(host),
    scheme: colorScheme,
  };
}

function rolesOf(host: Element): Record<string, string> {
  const style = getComputedStyle(host);
  const set: Record<string, string> = {};
  for (const name of crossingRoles) {
    const value = style.getPropertyValue(name);
    if (value) set[name] = value;
  }
  // What a page inherits inside the frame is not the host's.
  set['--connect-ui-font'] = style.getPropertyValue('--connect-ui-font') || style.fontFamily;
  return set;
}

/** Asks the host on behalf of the page; answers `null` where the host has no answer. */
export async function answerOf(options: ElementOptions, name: Askable, query: unknown): Promise<unknown> {
  // Only what the page may ask by is looked up, and the wire promises no more of a query than the page's own words.
  const callback = askable.includes(name)
    ? (options[name] as undefined | ((query: unknown) => unknown))
    : undefined;
  try {
    const answer = await callback?.(query);
    return answer === undefined ? null : JSON.parse(JSON.stringify(answer));
  } catch (thrown) {
    // The host's own mistake: its developers see it where they look for theirs.
    reportError(thrown);
    return null;
  }
}
