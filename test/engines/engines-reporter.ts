import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { type Engine, engines } from '../drivers/driver.js';
import { isTried } from '../drivers/engines.js';
import { notDrivable } from './not-drivable.js';

/** Ends the run with a line for each engine, and the reasons of the rows that its driver cannot play. */
export default class EnginesReporter implements Reporter {
  #rowsOf: ReadonlyMap<Engine, readonly TestCase[]> = new Map();

  onBegin(_: FullConfig, root: Suite): void {
    this.#rowsOf = new Map(
      engines.flatMap((engine) => {
        const suite = root.suites.find((one) => one.project()?.name === `engines-${engine}`);
        return suite ? [[engine, suite.allTests()] as const] : [];
      }),
    );
  }

  onEnd(_: FullResult): void {
    console.log('');
    for (const [engine, rows] of this.#rowsOf) console.log(linesOf(engine, rows).join('\n'));
    for (const engine of engines)
      if (!isTried(engine)) console.log(`engines: ${engine} is not on this machine`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function linesOf(engine: Engine, rows: readonly TestCase[]): readonly string[] {
  const missing = notDrivable[engine];
  // What did not run did not pass.
  const failed = rows.filter((row) => row.outcome() !== 'expected').length;
  return [
    `engines: ${engine} ${rows.length} rows, ${failed} failed, ${missing.length} not drivable`,
    ...missing.map(({ what, reason }) => `  not drivable: ${what}: ${reason}`),
  ];
}
