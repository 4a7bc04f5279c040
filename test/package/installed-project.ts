import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = new URL('../../', import.meta.url);

/** A host's project that was empty until `npm install` put the packed package into it. */
export interface InstalledProject {
  readonly folder: string;
  /** The tarball that was installed. */
  readonly tarball: string;
  /** Runs a program in its folder and answers what it prints; rejects with what it complains of. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  /** Puts packages of this repository, or of one of its demo pages, beside ours, as npm would. */
  add(packages: readonly string[], page?: string): Promise<void>;
  remove(): Promise<void>;
}

/** Packs the built package and installs the tarball, without the registry, into a new project. */
export async function createInstalledProject(): Promise<InstalledProject> {
  const folder = await mkdtemp(join(tmpdir(), 'host-'));
  const run = (program: string, ...args: readonly string[]) => runIn(folder, program, args);
  const tarball = await packTarball(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--loglevel', 'error', tarball);
  return {
    folder,
    tarball,
    run,
    async add(packages, page) {
      const { resolve } = createRequire(new URL(page ? `demo/pages/${page}/` : 'package.json', repository));
      for (const name of packages) {
        const place = join(folder, 'node_modules', name);
        await mkdir(dirname(place), { recursive: true });
        await symlink(dirname(resolve(`${name}/package.json`)), place);
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Packs the package, built before, into a folder, and answers the tarball's path. */
export async function packTarball(folder: string): Promise<string> {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  return join(folder, (await runIn(fileURLToPath(repository), 'npm', pack)).trim());
}

async function runIn(folder: string, program: string, args: readonly string[]): Promise<string> {
  // Of the two that runners set for colours, Node complains.
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  try {
    return (await promisify(execFile)(program, args, { cwd: folder, env })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}
