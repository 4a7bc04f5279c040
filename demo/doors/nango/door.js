import Nango from '/connect-ui/nango.js';
import { apiURL, fetchSessionToken, log, pageURL, save } from '/doors/acme.js';

const nango = new Nango({ host: apiURL });

async function open(options) {
  const connect = nango.openConnectUI({
    ...options,
    apiURL,
    onEvent(event) {
      log(event);
      if (event.type === 'connect') save(event.payload);
    },
  });
  connect.setSessionToken(await fetchSessionToken());
}

document.querySelector('#here').onclick = () => open({});
document.querySelector('#frame').onclick = () => open({ baseURL: pageURL });
