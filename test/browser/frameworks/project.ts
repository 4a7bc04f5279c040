import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { createInstalledProject } from '../../package/installed-project.js';

/** A project of a host, with the packed package and a framework installed as npm would. */
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
  const { folder: root, add, run, remove } = await createInstalledProject();
  await add(packages, page);
  await cp(fileURLToPath(new URL(modules, import.meta.url)), root, { recursive: true });
  return {
    run: (module) => run('node', module),
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
    remove,
  };
}
