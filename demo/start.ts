import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planDemo } from './start/plan.js';
import { type RunningDemo, startDemo } from './start/servers.js';
import { welcome } from './start/welcome.js';

const RESET = 'Should its data be damaged, begin with empty data: npm run demo -- --reset';

const repository = fileURLToPath(new URL('..', import.meta.url));
const assets = join(repository, 'dist');

let demo: RunningDemo | undefined;

process.on('SIGINT', end);
process.on('SIGTERM', end);

const planned = planDemo(process.env, process.argv.slice(2));
if (!planned.ok) stop(planned.problem);
if (!existsSync(join(assets, 'connect-ui.js'))) {
  stop('dist/connect-ui.js is missing. Run npm run build first.');
}

try {
  demo = await startDemo(planned.plan, {
    // A second demo on other ports has its own files.
    data: join(repository, '.demo', `${planned.plan.portBase}`),
    assets,
  });
  console.log(welcome(demo));
} catch (error) {
  const problem = error instanceof Error ? error.message : String(error);
  // Where it happened is a screenful of other people's code, and no help.
  stop(/--reset|PORT_BASE|NANGO_/.test(problem) ? problem : `The demo did not start: ${problem}. ${RESET}`);
}

async function end(): Promise<never> {
  const running = demo;
  // A second signal does not wait for the first one's closing.
  demo = undefined;
  await running?.close();
  process.exit(0);
}

function stop(problem: string): never {
  console.error(problem);
  process.exit(1);
}
