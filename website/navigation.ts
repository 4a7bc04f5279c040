/** A heading of the navigation, and the files of the pages below it, in order. */
export interface Group {
  readonly name: string;
  readonly files: readonly string[];
}

const ordered: readonly Group[] = [
  {
    name: 'Start',
    files: ['README.md', 'docs/quick-start.md', 'docs/how-it-works.md', 'docs/backend.md', 'docs/saving.md'],
  },
  {
    name: 'The widget',
    files: [
      'docs/picker.md',
      'docs/presentations.md',
      'docs/appearance.md',
      'docs/languages.md',
      'docs/accessibility.md',
      'docs/events.md',
      'docs/dialogs.md',
    ],
  },
  {
    name: 'Other ways in',
    files: [
      'docs/hosted-page.md',
      'docs/self-hosting.md',
      'docs/isolated-frame.md',
      'docs/handoff.md',
      'docs/migrating-from-nango.md',
    ],
  },
  {
    name: 'When it matters',
    files: [
      'docs/popups.md',
      'docs/faults.md',
      'docs/troubleshooting.md',
      'docs/doctor.md',
      'docs/testing.md',
      'docs/security.md',
    ],
  },
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
