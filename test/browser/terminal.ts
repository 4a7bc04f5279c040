import { spawn } from 'node:child_process';

/** A terminal in which what was typed still runs. */
export interface Terminal {
  /** Answers all that it has printed. */
  said(): string;
  /** Ends what runs in it. */
  close(): Promise<void>;
}

/**
 * Runs a shell script in a folder until it prints a line that fits; rejects with all it has printed when it ends before
 * that. It is somebody's own terminal, which knows nothing of npm, mode, APIs and colours of this process but `settings`.
 */
export async function typeInto(
  folder: string,
  script: string,
  settings: Readonly<Record<string, string>>,
  until: RegExp,
): Promise<Terminal> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NANGO_|NODE_ENV|NO_COLOR|FORCE_COLOR)/i.test(name),
  );
  const env = { ...Object.fromEntries(own), ...settings };
  // A group of its own, because what the shell has started has to end with it.
  const shell = spawn('sh', ['-e', '-c', script], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let hasEnded = false;
  const ended = new Promise<void>((resolve, reject) => {
    shell.once('error', reject);
    shell.once('close', () => {
      hasEnded = true;
      resolve();
    });
  });
  const fits = new Promise<void>((resolve) => {
    const hear = (text: Buffer) => {
      said += text;
      if (until.test(said)) resolve();
    };
    shell.stdout.on('data', hear);
    shell.stderr.on('data', hear);
  });
  await Promise.race([fits, ended]);
  if (hasEnded) throw new Error(`What was typed ended too early:\n${said}`);
  return {
    said: () => said,
    async close() {
      if (shell.pid !== undefined && !hasEnded) process.kill(-shell.pid);
      await ended;
    },
  };
}
