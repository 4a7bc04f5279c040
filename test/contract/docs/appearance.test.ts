import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withRoleTables } from '../../../scripts/docs/role-tables.js';
import { roles } from '../../../src/appearance/appearance.js';
import type { Role } from '../../../src/appearance/role.js';
import { wornRoles } from '../../../src/element/worn-roles.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** All rules of the widget itself, each space once. */
const styles = readdirSync(new URL('styles', root))
  .filter((file) => file !== 'button.css')
  .map((file) => read(`styles/${file}`))
  .join('\n')
  .replace(/\s+/g, ' ')
  .replaceAll('( ', '(')
  .replaceAll(' )', ')');

const all = Object.entries<Role>(roles);

describe('what is told of how it looks', () => {
  it('is what the source says', () => {
    const told = read('docs/appearance.md');
    expect(told, 'npm run docs:appearance').toBe(withRoleTables(told));
  });

  it('names no role that no style has, and leaves none out', () => {
    const used = new Set(styles.match(/--connect-ui-[a-z-]+/g));
    expect([...used].sort()).toEqual(all.map(([, { property }]) => property).sort());
  });

  it.each(all)('names for %s the property that it is called after', (name, { property }) => {
    expect(property).toBe(`--connect-ui-${name.replace(/[A-Z]/, (capital) => `-${capital.toLowerCase()}`)}`);
  });

  it.each(all)('tells the default of %s, which one rule has', (name, { property, byDefault }) => {
    const [sets] = wornRoles[name as keyof typeof wornRoles];
    expect(styles.split(`${sets}: var(${property}, ${byDefault});`)).toHaveLength(2);
    expect(styles.split(`${property},`), 'it has no second home').toHaveLength(2);
  });

  it('has the same accent on the button that opens the widget', () => {
    const { property, byDefault } = roles.accent;
    expect(read('styles/button.css')).toContain(`var(${property}, ${byDefault})`);
  });

  it.each(
    Object.values(wornRoles)
      .map(([sets]) => sets)
      .filter((sets) => sets.startsWith('--')),
  )('tells of %s, which something wears', (sets) => {
    expect(styles).toContain(`var(${sets}`);
  });
});
