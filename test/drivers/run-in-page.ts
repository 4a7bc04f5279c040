import type { WebDriver } from 'selenium-webdriver';
import { eventuallySeen } from './eventually.js';
import type { InTurn } from './turns.js';

declare global {
  interface Window {
    /** What functions of a test that take their time have answered meanwhile, by number. */
    testAnswers?: Record<number, Answered>;
  }
}

interface Answered {
  /** Left out for `undefined`. */
  readonly json?: string;
  readonly error?: string;
  /** The page that was asked is no longer there. */
  readonly isReplaced?: boolean;
}

let runs = 0;

/**
 * Runs the source of a function in a page and answers what it answers. While the page takes its time, others have
 * their turn: it may be waiting for them.
 */
export async function runInPage(
  driver: WebDriver,
  inTurn: InTurn,
  source: string,
  given: readonly unknown[],
): Promise<unknown> {
  runs += 1;
  const run = runs;
  const answered = await inTurn(() =>
    driver.executeScript<Answered | null>(`return (${begin})(${source}, ...arguments)`, run, given),
  );
  const { json, error, isReplaced } =
    answered ??
    (await eventuallySeen(
      () =>
        inTurn(() => driver.executeScript<Answered | undefined>(`return (${answerOf})(arguments[0])`, run)),
      'a function in the page answers',
    ));
  if (isReplaced) throw new Error('The page went away before it answered');
  if (error !== undefined) throw new Error(error);
  return json === undefined ? undefined : JSON.parse(json);
}

/** Runs in the page, which is why it stands on its own. */
function begin(act: (...given: unknown[]) => unknown, run: number, given: unknown[]): Answered | null {
  const answer = act(...given);
  const answered = (value: unknown): Answered => (value === undefined ? {} : { json: JSON.stringify(value) });
  if (!(answer instanceof Promise)) return answered(answer);
  window.testAnswers ??= {};
  const answers = window.testAnswers;
  answer.then(
    (value) => {
      answers[run] = answered(value);
    },
    (error) => {
      answers[run] = { error: String(error) };
    },
  );
  return null;
}

/** Runs in the page, which is why it stands on its own. */
function answerOf(run: number): Answered | undefined {
  return window.testAnswers ? window.testAnswers[run] : { isReplaced: true };
}
