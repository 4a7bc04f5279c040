import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { App } from './app.mjs';

// What a server's log would show.
console.error = console.warn = (...words) => console.log('COMPLAINT', ...words);
const options = { apiURL: 'https://api.example.com', sessionToken: 'secret', fetchSessionToken() {} };
console.log(await renderToString(createSSRApp(App, { options, tell() {} })));
