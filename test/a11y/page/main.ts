import { act } from 'preact/test-utils';
import type { Presentation } from '../../../src/ui/presentation.js';
import { languageOf, loadScreens, type Manner, showNothing, showScene } from '../../../stories/show-scene.js';
import { scenes } from '../../fixtures/scenes.js';
import { acts, perform } from './acts.js';
import { violations } from './axe.js';
import { type Finding, findings } from './findings.js';
import { lettersOf } from './letters.js';
import { colourOf } from './role-colours.js';
import { sightOf } from './sight.js';

/** In what the scenes are shown. */
export interface Setting {
  readonly scheme: 'light' | 'dark';
  /** BCP 47 tag. */
  readonly language: string;
  readonly presentation: Presentation;
}

/** What a test asks of the page, which shows one scene at a time. */
export interface Stage {
  readonly names: readonly string[];
  /** Sets what holds for the scenes that follow. */
  set(setting: Setting): Promise<void>;
  /** Shows a scene in a new widget; resolves when it is still. */
  show(name: string): Promise<void>;
  /** Moves the widget to another scene, as the flow would; resolves when it is still. */
  go(name: string): Promise<void>;
  /** The root in which the scene stands. */
  root(): ShadowRoot;
  /** Shows every scene and answers what is found there, a line for each thing. */
  findEverywhere(looks: readonly Finding[]): Promise<readonly string[]>;
  readonly findings: typeof findings;
  violations: typeof violations;
  colourOf: typeof colourOf;
  sightOf: typeof sightOf;
  lettersOf: typeof lettersOf;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

let manner: Manner | undefined;
let root: ShadowRoot | undefined;

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits until nothing changes any more: what is fetched or measured may change a scene once more. */
async function stillness(shown: ShadowRoot): Promise<void> {
  let before: string;
  do {
    before = shown.innerHTML;
    await act(async () => void (await nextFrame()));
  } while (shown.innerHTML !== before);
}

async function go(name: string): Promise<void> {
  const scene = scenes[acts[name]?.scene ?? name];
  if (!scene || !manner || !root) throw new Error(`Nothing to show: ${name}`);
  const given = { root, scene, manner };
  await act(async () => {
    showScene(given.root, given.scene, given.manner);
    await nextFrame();
  });
  await stillness(given.root);
  if (!acts[name]) return;
  await perform(name, root);
  await stillness(given.root);
}

await loadScreens();
document.body.style.margin = '0';

window.stage = {
  names: [...Object.keys(scenes), ...Object.keys(acts)],
  async set({ scheme, language, presentation }) {
    const { style } = document.documentElement;
    style.colorScheme = scheme;
    style.background = 'Canvas';
    style.fontFamily = 'system-ui, sans-serif';
    manner = { language: await languageOf(language), presentation, send: () => {} };
  },
  async show(name) {
    if (root) showNothing(root);
    const host = document.createElement('div');
    root = host.attachShadow({ mode: 'open' });
    document.body.replaceChildren(host);
    await go(name);
  },
  go,
  root() {
    if (!root) throw new Error('Nothing is shown.');
    return root;
  },
  async findEverywhere(looks) {
    const found: string[] = [];
    for (const name of window.stage.names) {
      await window.stage.show(name);
      for (const look of looks)
        found.push(...findings[look](window.stage.root()).map((line) => `${look}, ${name}: ${line}`));
    }
    return found;
  },
  findings,
  violations,
  colourOf,
  sightOf,
  lettersOf,
};
