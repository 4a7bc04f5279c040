// Writes what the source says of error codes into docs/troubleshooting.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { withCodeList } from './docs/code-list.js';

const file = new URL('../docs/troubleshooting.md', import.meta.url);
writeFileSync(file, withCodeList(readFileSync(file, 'utf8')));
