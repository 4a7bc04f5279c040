import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type Fact, factsOf } from './facts.js';

/** Fewer scenes than this are not every state, theme, direction and presentation. */
const leastScenes = 200;

/** Ends the run with what it found: scenes that axe saw, contrasts, languages. */
export default class A11yReporter implements Reporter {
  readonly #facts: Fact[] = [];

  onTestEnd(_: TestCase, { annotations }: TestResult): void {
    this.#facts.push(...factsOf(annotations));
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    for (const fact of this.#facts) if (fact.type === 'lines') console.log(`\n${fact.lines.join('\n')}`);
    const scenes = this.#facts.filter((fact) => fact.type === 'scene');
    // Only other tests were asked for.
    if (scenes.length === 0) return { status };
    const first = new Map([...scenes].reverse().map((scene) => [scene.sight, scene]));
    const twins = scenes.flatMap((scene) => {
      const other = first.get(scene.sight);
      return other && other !== scene ? [`${scene.name} = ${other.name}`] : [];
    });
    const violations = scenes.reduce((sum, scene) => sum + scene.violations, 0);
    const undecided = scenes.flatMap((scene) => scene.undecided.map((line) => line.split(':')[0]));
    console.log(`\naxe: ${first.size} states, ${violations} violations`);
    console.log(
      `  look like another, and are not counted: ${twins.length} (${[...new Set(twins)].join('; ')})`,
    );
    console.log(`  axe leaves to people: ${undecided.length} (${[...new Set(undecided)].join(', ')})`);
    return { status: first.size < leastScenes ? 'failed' : status };
  }

  printsToStdio(): boolean {
    return false;
  }
}
