import type { Meta, StoryObj } from '@storybook/preact-vite';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { action } from 'storybook/actions';
import { en } from '../src/i18n/en.js';
import { createTranslate } from '../src/i18n/translate.js';
import { assist } from '../src/ui/form/lazy-assist.js';
import { floating } from '../src/ui/form/lazy-floating.js';
import { laterScreens } from '../src/ui/lazy-screens.js';
import type { Ui } from '../src/ui/ui-context.js';
import { Widget } from '../src/ui/widget.js';
import floatingCss from '../styles/floating.css?inline';
import css from '../styles/index.css?inline';
import laterCss from '../styles/later.css?inline';
import { type FixtureName, states } from '../test/fixtures/states.js';

/** How the widget stands in its page. */
export type Presentation = 'modal' | 'inline';

interface StageProps {
  readonly presentation: Presentation;
  readonly state: FixtureName;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css + laterCss + floatingCss);

/** Shows a state as hosts do: in a shadow root, with the real stylesheet. */
export function Stage({ presentation, state }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const ui: Ui = {
      t: createTranslate(en),
      send: action('send'),
      popupLink: () => 'https://accounts.example.com/authorize',
      device: { isTouch: false, copy: async () => true, readText: (file) => file.text() },
      said: {},
    };
    render(<Widget ui={ui} state={states[state]} presentation={presentation} />, root);
    return () => render(null, root);
  }, [presentation, state]);
  return <div ref={host} style={{ padding: '24px' }} />;
}

/** A set of stories, all in one presentation. */
export type StageMeta = Meta<StageProps>;

/** A story of one state. */
export type StageStory = StoryObj<StageProps>;

/** Makes the story of a state, shown once the screens behind the picker are there. */
export function story(state: FixtureName): StageStory {
  return { name: state, args: { state }, loaders: [laterScreens.load, assist.load, floating.load] };
}
