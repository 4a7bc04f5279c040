// Writes what the source says of roles into docs/appearance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { withRoleTables } from './docs/role-tables.js';

const file = new URL('../docs/appearance.md', import.meta.url);
writeFileSync(file, withRoleTables(readFileSync(file, 'utf8')));
