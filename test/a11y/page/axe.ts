import axe from 'axe-core';

/** What axe says of a scene, a line for each element. */
export interface Verdict {
  readonly violations: readonly string[];
  /** Rules that axe could not decide on. */
  readonly undecided: readonly string[];
}

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations', 'incomplete'],
} satisfies axe.RunOptions;

/** Asks axe whether a scene keeps WCAG 2.2 AA, as far as a program can tell. */
export async function violations(root: ShadowRoot): Promise<Verdict> {
  const { violations, incomplete } = await axe.run(root.host, options);
  return { violations: linesOf(violations), undecided: linesOf(incomplete) };
}

function linesOf(results: readonly axe.Result[]): readonly string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
