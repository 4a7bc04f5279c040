import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { type Engine, engines } from './driver.js';
import { notDrivable } from './not-drivable.js';

/** Counts of one engine's cells: a cell is a row tried in one way. */
interface Tally {
  readonly engine: Engine;
  readonly cells: readonly TestCase[];
}

/** Prints what became of the matrix: the rows, and each engine's cells with the reasons of those it cannot try. */
export default class MatrixReporter implements Reporter {
  #tallies: readonly Tally[] = [];

  onBegin(_: FullConfig, root: Suite): void {
    this.#tallies = engines.flatMap((engine) => {
      const project = root.suites.find((suite) => suite.project()?.name === `popup-${engine}`);
      return project ? [{ engine, cells: project.allTests() }] : [];
    });
  }

  onEnd(): void {
    const cells = this.#tallies.flatMap((tally) => tally.cells);
    const rowsOf = (some: readonly TestCase[]) => new Set(some.map(({ parent }) => parent.title)).size;
    console.log(`\npopup matrix: ${rowsOf(cells)} rows, ${rowsOf(cells.filter(isFailed))} failed`);
    for (const tally of this.#tallies) console.log(linesOf(tally).join('\n'));
  }

  printsToStdio(): boolean {
    return false;
  }
}

function linesOf({ engine, cells }: Tally): readonly string[] {
  const reasons = notDrivable[engine];
  const failed = cells.filter(isFailed).length;
  const missing = reasons.reduce((sum, { ways }) => sum + ways.length, 0);
  return [
    `${engine}: ${cells.length - failed} passed, ${failed} failed, ${missing} not drivable`,
    ...reasons.map(({ row, ways, reason }) => `  not drivable: ${row} (${ways.join(', ')}): ${reason}`),
  ];
}

/** What did not run did not pass. */
function isFailed(cell: TestCase): boolean {
  return cell.outcome() !== 'expected';
}
