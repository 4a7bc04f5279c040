import type { Meta, StoryObj } from '@storybook/preact-vite';
import { loadScreens } from './show-scene.js';
import { ThemeEditor } from './theme-editor/theme-editor.js';

const meta: Meta = { title: 'Theme editor' };

export default meta;

/** Find a theme by looking at it. */
export const Editor: StoryObj = { loaders: [loadScreens], render: () => <ThemeEditor /> };
