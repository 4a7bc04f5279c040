import type { Colours, RoleName } from '../appearance/appearance.js';
import { type Theme, themeOf } from '../appearance/theme.js';
import { warnDeveloper } from '../platform/warn-developer.js';
import { member } from '../protocol/json.js';
import { wornRoles } from './worn-roles.js';

/** What of a host's `appearance` can be worn. */
export interface GivenLook {
  readonly theme: Theme | null;
  /** Values of roles that are no colours, the same in light and in dark. */
  readonly measures: { readonly [Name in RoleName]?: string };
  readonly light: Colours;
  readonly dark: Colours;
}

/** The light and the dark one. */
export const schemes = ['light', 'dark'] as const;

const parts = ['theme', 'variables', ...schemes];

/**
 * Reads an appearance, or its JSON text. Total: what is unknown or of another kind is left out, and the host's developers
 * are told on their own machine.
 */
export function givenLook(appearance: unknown): GivenLook {
  const given = typeof appearance === 'string' ? read(appearance) : appearance;
  if (appearance && (typeof given !== 'object' || !given))
    warnDeveloper('appearance is neither an object nor the JSON of one.');
  for (const name of Object.keys(given ?? {}))
    if (!parts.includes(name)) warnDeveloper(`appearance.${name} is unknown; there are ${parts.join(', ')}.`);
  const theme = member(given, 'theme');
  if (theme !== undefined && !themeOf(theme))
    warnDeveloper('appearance.theme has to be light, dark or system.');
  const measures = valuesIn(given, 'variables');
  const own = (scheme: string) => ({
    ...only(measures, isColour),
    ...only(valuesIn(given, scheme), (name) => {
      if (isColour(name)) return true;
      warnDeveloper(`appearance.${scheme}.${name} is no colour, and belongs into appearance.variables.`);
      return false;
    }),
  });
  return {
    theme: themeOf(theme),
    measures: only(measures, (name) => !isColour(name)),
    light: own('light'),
    dark: own('dark'),
  };
}

/** Tells whether a text is a colour by itself, without anything from elsewhere. */
export function isPlainColour(value: string): boolean {
  return (
    CSS.supports('color', value) && !/\b(var|env|attr|url)\(|^(inherit|initial|unset|revert)/i.test(value)
  );
}

function read(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

type Values = { readonly [Name in RoleName]?: string };

function valuesIn(given: unknown, part: string): Values {
  const values: { [Name in RoleName]?: string } = {};
  for (const [name, value] of Object.entries(Object(member(given, part)))) {
    if (value === undefined || value === null) continue;
    if (!isRole(name)) {
      warnDeveloper(`appearance.${part}.${name} is unknown.`);
    } else if (isFit(name, String(value))) {
      values[name] = String(value);
    } else {
      warnDeveloper(`appearance.${part}.${name} is no ${wornRoles[name][1]}: ${String(value)}`);
    }
  }
  return values;
}

const isRole = (name: string): name is RoleName => Object.hasOwn(wornRoles, name);

const isColour = (name: RoleName) => wornRoles[name][1] === 'color';

const isFit = (name: RoleName, value: string) =>
  isColour(name) ? isPlainColour(value) : CSS.supports(wornRoles[name][1], value);

function only(values: Values, keeps: (name: RoleName) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => keeps(name as RoleName)));
}
