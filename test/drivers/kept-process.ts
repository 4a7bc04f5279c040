import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program that runs as long as it is wanted. */
export interface KeptProcess {
  /** The first line that it writes. Rejects when it ends without one. */
  readonly firstLine: Promise<string>;
  /** Rejects when it ends. */
  readonly ended: Promise<never>;
  /** Ends it and all that it started. */
  close(): Promise<void>;
}

// Leads a process group of its own, and ends the group as soon as its input ends.
const keeper = 'exec 3<&0; (cat <&3 >&2; kill 0) & exec "$0" "$@" </dev/null 3<&-';

/**
 * Runs a program that ends with us, however we end: even a killed process closes its end of the pipe that the keeper
 * reads. What the program starts ends with it.
 */
export function keepRunning(program: string, args: readonly string[], env: NodeJS.ProcessEnv): KeptProcess {
  const child = spawn('/bin/sh', ['-c', keeper, program, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env,
  });
  const exit = once(child, 'exit');
  const ended = exit.then(([code, signal]) => {
    throw new Error(`${program} has ended: ${code ?? signal}`);
  });
  const firstLine = Promise.race([lineOf(child), ended]);
  // Whoever waits for them hears of it; nobody may be waiting.
  for (const promise of [ended, firstLine]) promise.catch(() => {});
  return {
    firstLine,
    ended,
    async close() {
      child.stdin?.end();
      await exit;
    },
  };
}

async function lineOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) return new Promise(() => {});
  // Reads on after the first line: a program that writes into a full pipe stands still.
  const [line] = await once(createInterface({ input: stdout }), 'line');
  return line;
}
