import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const repository = new URL('../../../', import.meta.url);

/** A project of a host, with the built package and a framework installed as npm would. */
export interface Project {
  /** Runs a module in Node and answers what it prints. */
  run(module: string): Promise<string>;
  /** Bundles a module for the browser, with the framework's warnings in. */
  bundle(module: string): Promise<string>;
  remove(): Promise<void>;
}

/** Makes a project out of a folder of modules and some packages of one of the demo's pages. */
export async function createProject(
  page: string,
  packages: readonly string[],
  modules: string,
): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), `host-${page}-`));
  const installed = join(root, 'node_modules');
  await cp(new URL('dist', repository), join(installed, 'connect-ui/dist'), { recursive: true });
  await cp(new URL('package.json', repository), join(installed, 'connect-ui/package.json'));
  const { resolve } = createRequire(new URL(`demo/pages/${page}/package.json`, repository));
  for (const name of packages) {
    await mkdir(dirname(join(installed, name)), { recursive: true });
    await symlink(dirname(resolve(`${name}/package.json`)), join(installed, name));
  }
  await cp(fileURLToPath(new URL(modules, import.meta.url)), root, { recursive: true });
  return {
    async run(module) {
      // Of the two that runners set for colours, Node complains.
      const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
      return (await promisify(execFile)('node', [module], { cwd: root, env })).stdout;
    },
    async bundle(module) {
      const answer = await build({
        root,
        configFile: false,
        logLevel: 'error',
        define: {
          'process.env.NODE_ENV': '"development"',
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
        },
        build: {
          write: false,
          minify: false,
          lib: { entry: join(root, module), formats: ['es'] },
          rolldownOptions: { output: { codeSplitting: false } },
        },
      });
      const [bundle] = [answer].flat();
      const [file] = bundle && 'output' in bundle ? bundle.output : [];
      if (file?.type !== 'chunk') throw new Error(`${module} of ${page} was not bundled.`);
      return file.code;
    },
    remove: () => rm(root, { recursive: true }),
  };
}
