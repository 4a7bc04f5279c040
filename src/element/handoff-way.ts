import type { HandoffLine, HandoffWays } from '../flow/ports.js';
import type { HandoffRules } from '../flow/task-rules.js';
import { handoffScreens } from '../ui/form/lazy-handoff-screens.js';
import { rare } from './lazy-rare.js';
import { loadSending } from './load-sending.js';
import type { ElementOptions } from './options.js';
import { addStyles } from './sheet.js';

/** Makes the way to another device or person. All but the offer is fetched when somebody wants to go there. */
export function createHandoffWay(options: () => ElementOptions) {
  let line: ReturnType<typeof import('./handoff.js')['createHandoffLine']> | undefined;
  const handoff: HandoffLine & HandoffWays = {
    isOffered: () => typeof options().createConnectLink === 'function',
    async load() {
      try {
        const [code] = await Promise.all([
          import('./handoff.js'),
          handoffScreens.load(),
          rare.load(),
          loadSending(),
        ]);
        addStyles(code.handoffStyles);
        line ??= code.createHandoffLine(options);
        return true;
      } catch {
        return false;
      }
    },
    link: () => line?.link() ?? null,
    carryOut: (...order) => line?.carryOut(...order),
    end: () => line?.end(),
  };
  const handoffRules: HandoffRules = (...event) => line?.rules(...event) ?? null;
  return { handoff, handoffRules };
}
