import { h, render } from 'preact';
import { loadScreens } from '../../../../stories/show-scene.js';
import { ThemeEditor } from '../../../../stories/theme-editor/theme-editor.js';

await loadScreens();
const app = document.querySelector('#app');
if (app) render(h(ThemeEditor, {}), app);
