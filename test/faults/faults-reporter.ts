import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Ends the run with what became of the fault matrix: a row is a place and a fault. */
export default class FaultsReporter implements Reporter {
  #rows: readonly TestCase[] = [];

  onBegin(_: FullConfig, root: Suite): void {
    this.#rows = root.allTests();
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    // What did not run did not pass.
    const failed = this.#rows.filter((row) => row.outcome() !== 'expected').length;
    console.log(`\nfault matrix: ${this.#rows.length} rows, ${failed} failed`);
    return { status };
  }

  printsToStdio(): boolean {
    return false;
  }
}
