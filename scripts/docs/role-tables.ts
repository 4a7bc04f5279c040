import { roles } from '../../src/appearance/appearance.js';
import type { Role } from '../../src/appearance/role.js';

/** Parts of the documentation, each with the kinds of roles that stand in it. */
const parts: readonly { readonly title: string; readonly kinds: readonly Role['kind'][] }[] = [
  { title: 'Colours', kinds: ['colour'] },
  { title: 'Type', kinds: ['font'] },
  { title: 'Measures', kinds: ['length', 'number'] },
  { title: 'Depth', kinds: ['shadow'] },
];

const begin = '<!-- roles: made by npm run docs:appearance -->';
const end = '<!-- end of roles -->';

/** Puts the tables of all roles between the two marks of a text in Markdown. Throws where it has none. */
export function withRoleTables(text: string): string {
  const [before, after] = [text.split(begin)[0], text.split(end)[1]];
  if (before === undefined || after === undefined) throw new Error('The text has no place for the roles.');
  return [before, begin, '\n\n', parts.map(tableOf).join('\n\n'), '\n\n', end, after].join('');
}

function tableOf({ title, kinds }: (typeof parts)[number]): string {
  const rows = Object.entries<Role>(roles)
    .filter(([, { kind }]) => kinds.includes(kind))
    .map(([name, { property, byDefault, follows, range, use }]) =>
      cells(`\`${name}\``, `\`${property}\``, use, follows ?? said(byDefault), range),
    );
  return [
    `### ${title}`,
    '',
    cells('in `appearance`', 'in CSS', 'what it is for', 'default', 'range'),
    cells(...Array(5).fill('---')),
    ...rows,
  ].join('\n');
}

const cells = (...texts: readonly string[]) => `| ${texts.join(' | ')} |`;

/** Says a value, or the two of light and dark, as code. */
function said(value: string): string {
  const [, light, dark] = /^light-dark\((#\w+|rgb\([^)]*\)), (#\w+|rgb\([^)]*\))\)$/.exec(value) ?? [];
  return light && dark ? `\`${light}\`, dark \`${dark}\`` : `\`${value}\``;
}
