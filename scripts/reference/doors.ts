import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Node, Project, type SourceFile } from 'ts-morph';

/** One way into the package. */
export interface Door {
  /** As it is imported: `connect-ui/react`. */
  readonly name: string;
  /** File of its page, in `docs/reference`. */
  readonly page: string;
  readonly source: SourceFile;
  /** Whether there is a file to load, not only types. */
  readonly isLoaded: boolean;
  /** What it exports, by name; of a class that an interface adds to, both. */
  readonly exports: ReadonlyMap<string, readonly Node[]>;
  /** Those of its exports that are more than types. */
  readonly values: ReadonlySet<string>;
}

const root = new URL('../../', import.meta.url);

/** Reads every door of the package from its source, in the order of `exports` in package.json. */
export function readDoors(): readonly Door[] {
  const { name, exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const project = new Project({ tsConfigFilePath: fileURLToPath(new URL('tsconfig.build.json', root)) });
  return Object.entries<{ types: string; default?: string }>(exports).map(([door, files]) => {
    const path = files.types.replace('./dist/', 'src/').replace('.d.ts', '.ts');
    const source = project.getSourceFileOrThrow(fileURLToPath(new URL(path, root)));
    return {
      name: name + door.slice(1),
      page: `${door === '.' ? name : door.slice(2)}.md`,
      source,
      isLoaded: files.default !== undefined,
      exports: source.getExportedDeclarations(),
      values: valuesOf(source),
    };
  });
}

function valuesOf(source: SourceFile): ReadonlySet<string> {
  const passedOn = source
    .getExportDeclarations()
    .filter((one) => !one.isTypeOnly())
    .flatMap((one) => one.getNamedExports())
    .filter((one) => !one.isTypeOnly())
    .map((one) => one.getAliasNode()?.getText() ?? one.getName());
  const own = source.getFunctions().filter((one) => one.isExported());
  return new Set([...passedOn, ...own.map((one) => one.getName() ?? 'default')]);
}

/** Answers the path of a file in the repository. */
export function pathOf(file: SourceFile): string {
  return file.getFilePath().slice(fileURLToPath(root).length);
}
