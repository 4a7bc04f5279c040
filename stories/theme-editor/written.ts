import { type Appearance, type Colours, type RoleName, roles } from '../../src/appearance/appearance.js';

/** The ways in which a theme can be taken along. */
export const notations = {
  JSON: (appearance) => JSON.stringify(appearance, null, 2),
  CSS: asCss,
  Script: (appearance) =>
    `ConnectUI.openConnectUI({\n  sessionToken,\n  appearance: ${JSON.stringify(appearance, null, 2).replaceAll('\n', '\n  ')},\n});`,
  Markup: (appearance) =>
    `<connect-ui appearance='${JSON.stringify(appearance).replaceAll("'", '&#39;')}'></connect-ui>`,
} as const satisfies Readonly<Record<string, (appearance: Appearance) => string>>;

/** Name of one of them. */
export type Notation = keyof typeof notations;

function asCss({ theme, variables = {}, light = {}, dark = {} }: Appearance): string {
  const names = new Set([...keysOf(variables), ...keysOf(light), ...keysOf(dark)]);
  const lines = [...names].map(
    (name) => `  ${roles[name].property}: ${written(name, variables, light, dark)};`,
  );
  const scheme = theme ? [`  color-scheme: ${theme === 'system' ? 'light dark' : theme};`] : [];
  return ['connect-ui {', ...scheme, ...lines, '}'].join('\n');
}

/** A role that is set for one scheme only keeps its own colour in the other. */
function written(name: RoleName, variables: Appearance['variables'], light: Colours, dark: Colours): string {
  const both = variables?.[name];
  const own = [light, dark].map((colours) => (colours as Appearance['variables'])?.[name]);
  if (!own.some(Boolean)) return both ?? '';
  const [inLight = both, inDark = both] = own;
  const [, lightDefault, darkDefault] = /^light-dark\((#\w+), (#\w+)\)$/.exec(roles[name].byDefault) ?? [];
  return `light-dark(${inLight ?? lightDefault}, ${inDark ?? darkDefault})`;
}

const keysOf = (values: object) => Object.keys(values) as RoleName[];
