import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { type Engine, engines } from '../drivers/driver.js';
import { isTried } from '../drivers/engines.js';
import { notDrivable } from './not-drivable.js';

/** One engine's cells: a cell is a row tried in one way. */
interface Tally {
  readonly engine: Engine;
  readonly cells: readonly TestCase[];
}

/** An engine in which more than this share of the cells cannot be tried is not tried at all. */
const mostNotDrivable = 0.2;

/** Prints what became of the matrix: the rows, and each engine's cells with the reasons of those it cannot try. */
export default class MatrixReporter implements Reporter {
  #tallies: readonly Tally[] = [];

  onBegin(_: FullConfig, root: Suite): void {
    this.#tallies = engines.flatMap((engine) => {
      const names = [`popup-${engine}`, `brief-${engine}`];
      const project = root.suites.find((suite) => names.includes(suite.project()?.name ?? ''));
      return project ? [{ engine, cells: project.allTests() }] : [];
    });
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    const cells = this.#tallies.flatMap((tally) => tally.cells);
    const excuses = this.#tallies.filter(hasTooMany);
    console.log(`\npopup matrix: ${countRows(cells)} rows, ${countRows(cells.filter(isFailed))} failed`);
    for (const tally of this.#tallies) console.log(linesOf(tally).join('\n'));
    for (const engine of engines) if (!isTried(engine)) console.log(`${engine}: not on this machine`);
    for (const { engine } of excuses) console.log(`${engine}: too much is called not drivable`);
    return { status: excuses.length > 0 ? 'failed' : status };
  }

  printsToStdio(): boolean {
    return false;
  }
}

function countRows(cells: readonly TestCase[]): number {
  return new Set(cells.map(({ parent }) => parent.title)).size;
}

function linesOf({ engine, cells }: Tally): readonly string[] {
  const failed = cells.filter(isFailed).length;
  return [
    `${engine}: ${cells.length - failed} passed, ${failed} failed, ${countMissing(engine)} not drivable`,
    ...notDrivable[engine].map(
      ({ row, ways, reason }) => `  not drivable: ${row} (${ways.join(', ')}): ${reason}`,
    ),
  ];
}

function hasTooMany({ engine, cells }: Tally): boolean {
  const most = engine === 'chromium' ? 0 : mostNotDrivable;
  const missing = countMissing(engine);
  return missing > most * (cells.length + missing);
}

function countMissing(engine: Engine): number {
  return notDrivable[engine].reduce((sum, { ways }) => sum + ways.length, 0);
}

/** What did not run did not pass. */
function isFailed(cell: TestCase): boolean {
  return cell.outcome() !== 'expected';
}
