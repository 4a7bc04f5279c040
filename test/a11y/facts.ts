import { test } from '@playwright/test';

/** What a test found out, for the lines that the run ends with. */
export type Fact =
  | {
      readonly type: 'scene';
      readonly name: string;
      readonly setting: string;
      /** The same for two scenes only if they have the same nodes in the same colours. */
      readonly sight: string;
      readonly violations: number;
      /** What axe could not decide on. */
      readonly undecided: readonly string[];
    }
  /** Lines to print as they are. */
  | { readonly type: 'lines'; readonly lines: readonly string[] };

const annotation = 'a11y fact';

/** Tells a fact from within a test. */
export function tell(fact: Fact): void {
  test.info().annotations.push({ type: annotation, description: JSON.stringify(fact) });
}

/** Reads the facts that a test told. */
export function factsOf(
  annotations: readonly { readonly type: string; readonly description?: string }[],
): readonly Fact[] {
  return annotations
    .filter(({ type }) => type === annotation)
    .map(({ description = '' }): Fact => JSON.parse(description));
}
