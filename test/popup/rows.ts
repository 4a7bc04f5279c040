import type { Row } from './row.js';
import { addressRows } from './rows/addresses.js';
import { answerRows } from './rows/answers.js';
import { detourRows } from './rows/detours.js';
import { leavingRows } from './rows/leaving.js';
import { lineRows } from './rows/lines.js';
import { openerRows } from './rows/openers.js';
import { sessionRows } from './rows/sessions.js';
import { unconfirmedRows } from './rows/unconfirmed.js';
import { windowRows } from './rows/windows.js';

/** All rows of the matrix, by theme. Each is tried in each of its ways in each engine. */
export const rows: readonly Row[] = [
  ...answerRows,
  ...windowRows,
  ...leavingRows,
  ...openerRows,
  ...lineRows,
  ...addressRows,
  ...sessionRows,
  ...unconfirmedRows,
  ...detourRows,
];
