import { showAccount } from './account.js';
import { confirmDisconnect } from './confirm-disconnect.js';
import { openConnectWindow } from './connect-window.js';
import { focusConnection, showConnections, showLoadingFailed } from './connection-list.js';
import { askServer, connectionPath } from './own-server.js';
import { prepareShareLink } from './share-link.js';
import { complain, say } from './status.js';
import { hearWebhooks } from './webhook-feed.js';

const connectButton = document.querySelector('#connect');

/** As listed last. */
let shown = [];
let refreshes = 0;
/** Ids of the connections that a webhook told to be renewed, since the person began to renew them. */
const renewed = new Set();

connectButton.addEventListener('click', () => {
  const seen = new Set(shown.map(({ connectionId }) => connectionId));
  openConnectWindow('connect-session', {
    async resolveConnection({ integration }) {
      const path = `connections/recent?integration=${encodeURIComponent(integration)}`;
      const { connectionIds } = await askServer('GET', path);
      return connectionIds.find((id) => !seen.has(id)) ?? null;
    },
    async createConnectLink({ integration }) {
      const { link, expiresAt } = await askServer('POST', 'connect-link', { integrationKey: integration });
      return { url: link, expiresAt };
    },
    onConnect(connection) {
      seen.add(connection.connectionId);
      void save(connection, 'is connected');
    },
  });
});

/** Lets the person authorize a connection anew; its id stays. */
function reconnect(connection) {
  renewed.delete(connection.connectionId);
  openConnectWindow(`${connectionPath(connection)}/reconnect`, {
    reason: connection.needsAttention ? 'Acme can no longer reach this account.' : undefined,
    resolveConnection: async () => (renewed.has(connection.connectionId) ? connection.connectionId : null),
    onConnect: (made) => void save(made, 'is connected again'),
    onClose: () => focusConnection(connection),
  });
}

/** Hands the id to Acme's server, which checks whose connection it is before it keeps it. */
async function save({ connectionId, providerConfigKey }, outcome) {
  if (connectionId === null) {
    return say('Almost there: the connection appears here as soon as it is confirmed.');
  }
  try {
    const { connection } = await askServer('POST', 'connections', { connectionId, providerConfigKey });
    await refresh();
    say(`${connection.name} ${outcome}.`);
  } catch (error) {
    complain(error);
  }
}

async function disconnect(connection) {
  if (!(await confirmDisconnect(connection.name))) return;
  try {
    await askServer('DELETE', connectionPath(connection));
    await refresh();
    say(`${connection.name} is disconnected.`);
    // The pressed button is gone with its card.
    connectButton.focus();
  } catch (error) {
    complain(error);
  }
}

async function refresh() {
  refreshes += 1;
  const number = refreshes;
  const { connections } = await askServer('GET', 'connections');
  // Answers may overtake each other, and the last one asked for is the newest.
  if (number !== refreshes) return;
  shown = connections;
  showConnections(connections, { onReconnect: reconnect, onDisconnect: disconnect });
}

async function load() {
  try {
    await refresh();
  } catch (error) {
    showLoadingFailed(error, load);
  }
}

hearWebhooks({
  async onNews({ operation, success, connectionId }) {
    if (success && operation === 'override') renewed.add(connectionId);
    await refresh().catch(complain);
    const name = shown.find((connection) => connection.connectionId === connectionId)?.name;
    if (success && name) say(`${name} is connected${operation === 'override' ? ' again' : ''}.`);
  },
  onGap: () => void refresh().catch(complain),
});
prepareShareLink();
await Promise.all([showAccount().catch(complain), load()]);
