import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process of its own that owns a database, as a killed or a second demo would. */
export interface OwnerProcess {
  readonly child: ChildProcess;
  /** The first line that it printed. */
  readonly firstLine: string;
  /** Everything that it printed so far, on both streams. */
  output(): string;
  /** Ends it as a power cut would, and resolves once it is gone. */
  kill(): Promise<void>;
}

/** Runs TypeScript in a process of its own and waits for its first line. Rejects when it ends before that. */
export async function startOwner(code: string): Promise<OwnerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const firstLine = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
    once(child, 'exit').then(() => {
      throw new Error(`The process ended: ${output}`);
    }),
  ]);
  return {
    child,
    firstLine,
    output: () => output,
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Returns an import specifier of a source file that works in another process. */
export function sourceFile(path: string): string {
  return JSON.stringify(new URL(`../../../${path}`, import.meta.url).href);
}
