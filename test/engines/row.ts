import type { Stage } from './stage.js';

/** One row of the suite: what a person does, and what has to come of it in every engine. */
export interface Row {
  /** A sentence that is true when the row passes; its name everywhere. */
  readonly says: string;
  readonly happens: (stage: Stage) => Promise<void>;
  /** What the browser itself writes to its console, because the row wants it so. */
  readonly complains?: RegExp;
}
