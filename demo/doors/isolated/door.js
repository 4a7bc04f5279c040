import '/connect-ui/define.js';
import { openConnectUI } from '/connect-ui/index.js';
import { apiURL, fetchSessionToken, log, pageURL, save } from '/doors/acme.js';

const element = document.querySelector('connect-ui');
element.fetchSessionToken = fetchSessionToken;
element.onEvent = log;
element.addEventListener('connect', ({ detail }) => save(detail));
element.addEventListener('close', () => element.remove());

document.querySelector('#open').onclick = async () => {
  const { result } = openConnectUI({
    isolated: true,
    pageUrl: pageURL,
    apiURL,
    fetchSessionToken,
    onEvent: log,
  });
  const ended = await result;
  if (ended.status === 'connected') await save(ended.connection);
};
