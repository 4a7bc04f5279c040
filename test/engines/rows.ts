import type { Row } from './row.js';
import { dialogRows } from './rows/dialog.js';
import { journeyRows } from './rows/journeys.js';
import { keyboardRows } from './rows/keyboard.js';
import { policyRows } from './rows/policies.js';

/** All rows, by theme. Each is tried in each engine. */
export const rows: readonly Row[] = [...journeyRows, ...keyboardRows, ...dialogRows, ...policyRows];
