/** A heading of the navigation, and the files of the pages below it, in order. */
export interface Group {
  readonly name: string;
  readonly files: readonly string[];
}

const docs = (...names: readonly string[]) => names.map((name) => `docs/${name}.md`);

const ordered: readonly Group[] = [
  { name: 'Start', files: ['README.md', ...docs('quick-start', 'how-it-works')] },
  {
    name: 'Your page',
    files: docs('script-tag', 'element', 'options', 'events', 'react', 'vue', 'frameworks', 'dialogs'),
  },
  {
    name: 'Your server',
    files: [
      ...docs('backend', 'connect-links', 'reconnecting', 'servers'),
      'demo/backend/README.md',
      ...docs('self-hosting'),
    ],
  },
  { name: 'The widget', files: docs('picker', 'presentations', 'appearance', 'languages', 'accessibility') },
  {
    name: 'Other ways in',
    files: docs('hosted-page', 'isolated-frame', 'handoff', 'headless', 'migrating-from-nango'),
  },
  {
    name: 'When it matters',
    files: docs('popups', 'faults', 'troubleshooting', 'doctor', 'testing', 'security'),
  },
  // What is in its folder follows by itself.
  { name: 'Reference', files: [] },
  {
    name: 'The project',
    files: ['docs/architecture.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  },
];

/**
 * Puts pages into groups. A page that no group names stands in one of its folder's name, or, right in `docs/`, under
 * *More*: a new page is in the navigation from its first day.
 */
export function navigationOf(files: readonly string[]): readonly Group[] {
  const named = ordered.flatMap((group) => group.files);
  const groups = new Map(
    ordered.map((group) => [group.name, group.files.filter((file) => files.includes(file))]),
  );
  for (const file of files.filter((file) => !named.includes(file)).sort()) {
    const name = folderName(file) ?? 'More';
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].map(([name, files]) => ({ name, files })).filter(({ files }) => files.length > 0);
}

/** Answers the last folder of a page below `docs/`, as a heading; `null` for one right in it or outside. */
function folderName(file: string): string | null {
  const folder = /^docs\/(?:.+\/)?([^/]+)\/[^/]+$/.exec(file)?.[1];
  return folder ? `${folder.charAt(0).toUpperCase()}${folder.slice(1).replaceAll('-', ' ')}` : null;
}
