import type { Row } from './row.js';
import { plainRows } from './rows/plain.js';

/** All rows of the matrix, by theme. Each is tried in each of its ways in each engine. */
export const rows: readonly Row[] = [...plainRows];
