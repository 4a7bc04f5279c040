import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.mjs';

// What a server's log would show.
console.error = console.warn = (...words) => console.log('COMPLAINT', ...words);
const options = { apiURL: 'https://api.example.com', sessionToken: 'secret', fetchSessionToken() {} };
console.log(renderToString(createElement(App, { options, tell() {} })));
