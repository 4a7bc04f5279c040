import { showAccount } from './account.js';
import { confirmDisconnect } from './confirm-disconnect.js';
import { showConnections } from './connection-list.js';
import { logEvent } from './event-log.js';
import { askServer } from './own-server.js';

const apiURL = document.querySelector('meta[name="connect-api-url"]').content;
const connectButton = document.querySelector('#connect');
const status = document.querySelector('#status');

connectButton.addEventListener('click', () => {
  say('');
  if (!window.ConnectUI)
    return complain(new Error('Connecting is not possible: the connect window did not load.'));
  window.ConnectUI.openConnectUI({
    apiURL,
    fetchSessionToken: async () => (await askServer('POST', 'connect-session', {})).token,
    resolveConnection: async ({ integration }) =>
      (await askServer('GET', `connections/new?integration=${encodeURIComponent(integration)}`)).connectionId,
    onEvent(event) {
      logEvent(event);
      if (event.type === 'connect') void save(event.detail);
    },
  });
});

/** Hands the id to Acme's server, which checks whose connection it is before it keeps it. */
async function save({ connectionId, providerConfigKey }) {
  if (connectionId === null)
    return say('Almost there: the connection appears here as soon as it is confirmed.');
  try {
    const { connection } = await askServer('POST', 'connections', { connectionId, providerConfigKey });
    await refresh();
    say(`${connection.name} is connected.`);
  } catch (error) {
    complain(error);
  }
}

async function disconnect({ integrationKey, connectionId, name }) {
  if (!(await confirmDisconnect(name))) return;
  try {
    await askServer(
      'DELETE',
      `connections/${encodeURIComponent(integrationKey)}/${encodeURIComponent(connectionId)}`,
    );
    await refresh();
    say(`${name} is disconnected.`);
    // The pressed button is gone with its card.
    connectButton.focus();
  } catch (error) {
    complain(error);
  }
}

async function refresh() {
  const { connections } = await askServer('GET', 'connections');
  showConnections(connections, disconnect);
}

function say(sentence) {
  status.classList.remove('problem');
  status.textContent = sentence;
}

function complain(error) {
  status.classList.add('problem');
  status.textContent = error.message;
}

await Promise.all([showAccount(), refresh()]).catch(complain);
