import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.mjs';

const { options, tell } = window;
hydrateRoot(document.querySelector('#root'), createElement(App, { options, tell }));
