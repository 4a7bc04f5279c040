import '../../page.css';
import { render } from 'solid-js/web';
import { App } from './app';

const root = document.querySelector('#root');
if (root) render(() => <App />, root);
