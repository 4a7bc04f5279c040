import { type Askable, askable, crossingNames, type ToPage } from './frame-messages.js';
import type { ElementOptions } from './options.js';
import { wantedBy } from './speech.js';

const roles = [
  'accent',
  'on-accent',
  'surface',
  'text',
  'muted',
  'border',
  'danger',
  'success',
  'radius',
  'font-size',
  'backdrop',
];

/** Puts into one message what of a host's options, and of its style, goes into the frame. */
export function crossing(host: Element, options: ElementOptions): ToPage {
  const given = crossingNames.map((name) => [name, options[name]]);
  const { colorScheme } = getComputedStyle(host);
  return {
    type: 'options',
    // As JSON, because a framework's observed object cannot be cloned.
    options: JSON.parse(JSON.stringify(Object.fromEntries(given))),
    lang: wantedBy(host)[0] ?? '',
    answers: askable.filter((name) => typeof options[name] === 'function'),
    roles: rolesOf(host),
    scheme: colorScheme === 'normal' ? 'light' : colorScheme,
  };
}

function rolesOf(host: Element): Record<string, string> {
  const style = getComputedStyle(host);
  const set: Record<string, string> = {};
  for (const role of roles) {
    const name = `--connect-ui-${role}`;
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
