import '/connect-ui/define.js';
import { fetchSessionToken, log, save } from '/doors/acme.js';

const element = document.querySelector('connect-ui');
element.fetchSessionToken = fetchSessionToken;
element.onEvent = log;
element.addEventListener('connect', ({ detail }) => save(detail));
element.addEventListener('close', () => element.remove());
