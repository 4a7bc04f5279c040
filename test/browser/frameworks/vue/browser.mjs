import { createSSRApp } from 'vue';
import { App } from './app.mjs';

const { options, tell } = window;
createSSRApp(App, { options, tell }).mount('#root');
