import type { Meta, StoryObj } from '@storybook/preact-vite';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { action } from 'storybook/actions';
import type { State } from '../src/flow/state.js';
import type { Language } from '../src/i18n/language.js';
import type { Presentation } from '../src/ui/presentation.js';
import type { Scene } from '../test/fixtures/scenes.js';
import { languageOf, loadScreens, showNothing, showScene } from './show-scene.js';

interface StageProps {
  readonly language: Language;
  readonly scene: Scene;
  readonly presentation: Presentation;
}

/** Gives a scene a place in Storybook's page. */
export function Stage({ scene, language, presentation }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    showScene(root, scene, { language, presentation, send: action('send') });
    return () => showNothing(root);
  }, [scene, language, presentation]);
  return <div ref={host} style={{ padding: '24px' }} />;
}

/** A set of stories. */
export type StageMeta = Meta<StageProps>;

/** A story of one scene. */
export type StageStory = StoryObj<StageProps>;

/** Makes the story of a scene, shown once the screens behind the picker are there. */
export function storyOf(name: string, scene: Scene): StageStory {
  return {
    name,
    loaders: [loadScreens, async ({ globals }) => ({ language: await languageOf(globals.language) })],
    render: (_, { globals, loaded }) => (
      <Stage language={loaded.language} scene={scene} presentation={globals.presentation} />
    ),
  };
}

/** Makes what makes the stories of some states. */
export function storyMaker<Name extends string>(states: Readonly<Record<Name, State>>) {
  return (name: Name): StageStory => storyOf(name, { state: states[name] });
}
