// What a host's server does with the package, where there is no browser.
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const complaints = [];
console.error = console.warn = (...words) => complaints.push(words.join(' '));

const doors = {};
const names = [
  '.',
  './define',
  './declarative',
  './doctor',
  './headless',
  './nango',
  './react',
  './testing',
  './vue',
];
for (const door of names) {
  doors[door] = Object.keys(await import(`connect-ui${door.slice(1)}`)).sort();
}
const react = await import('connect-ui/react');
const vue = await import('connect-ui/vue');

function InReact() {
  const { isOpen } = react.useConnectUI({ sessionToken: 'secret' });
  return createElement(react.ConnectUI, { sessionToken: 'secret', className: `is-${isOpen}` }, 'One moment…');
}

const inVue = {
  setup() {
    const { isOpen } = vue.useConnectUI({ sessionToken: 'secret' });
    return () =>
      h(vue.ConnectUI, { sessionToken: 'secret', class: `is-${isOpen.value}` }, () => 'One moment…');
  },
};

const rendered = {
  react: renderReact(createElement(InReact)),
  vue: await renderVue(createSSRApp(inVue)),
};
console.log(JSON.stringify({ doors, rendered, complaints }));
