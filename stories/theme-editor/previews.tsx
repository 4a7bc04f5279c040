import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Appearance } from '../../src/appearance/appearance.js';
import { english } from '../../src/i18n/language.js';
import { type Scene, scenes } from '../../test/fixtures/scenes.js';
import { showNothing, showScene } from '../show-scene.js';

/** What a theme has to look well in: a list, a refusal, a wait and a success. */
const shown = ['choosing', 'entering: credentials rejected', 'authorizing', 'connected'];

/** Shows four states in light and in dark, as an appearance makes them look. */
export function Previews({ appearance }: { readonly appearance: Appearance }) {
  return (
    <div class="previews">
      {(['light', 'dark'] as const).map((scheme) => (
        <section key={scheme} class="scheme" aria-label={`In ${scheme}`} style={{ colorScheme: scheme }}>
          {shown.map((name) => {
            const scene = scenes[name];
            return (
              scene && <Preview key={name} scene={scene} appearance={{ ...appearance, theme: scheme }} />
            );
          })}
        </section>
      ))}
    </div>
  );
}

function Preview({ scene, appearance }: { readonly scene: Scene; readonly appearance: Appearance }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    showScene(root, scene, { language: english, presentation: 'inline', appearance, send: () => {} });
  });
  useLayoutEffect(
    () => () => {
      if (host.current?.shadowRoot) showNothing(host.current.shadowRoot);
    },
    [],
  );
  // It is looked at; the controls are beside it.
  return <div ref={host} class="preview" inert />;
}
