import { logEvent } from './event-log.js';
import { askServer } from './own-server.js';
import { complain, say } from './status.js';

const apiURL = document.querySelector('meta[name="connect-api-url"]').content;

/** What a person agrees to by connecting an app to Acme. */
const consent = {
  purpose: 'Acme shows you whose account it is.',
  access: ['Read the name and the owner of the account'],
  retention: 'Acme keeps the access until you disconnect it.',
};

/**
 * Opens the widget.
 *
 * @param {string} sessionPath Where Acme's server makes the session token, below `/api/`.
 * @param {object} handlers
 * @param {string} [handlers.reason] Why the person is asked.
 * @param {(query: { integration: string }) => Promise<string | null>} handlers.resolveConnection
 * @param {(query: { integration: string }) => Promise<{ url: string, expiresAt: string }>} [handlers.createConnectLink]
 * @param {(connection: { connectionId: string | null, providerConfigKey: string }) => void} handlers.onConnect
 * @param {() => void} [handlers.onClose]
 */
export function openConnectWindow(sessionPath, handlers) {
  const { reason, resolveConnection, createConnectLink, onConnect, onClose } = handlers;
  say('');
  if (!window.ConnectUI) {
    return complain(new Error('Connecting is not possible: the connect window did not load.'));
  }
  window.ConnectUI.openConnectUI({
    apiURL,
    reason,
    consent,
    fetchSessionToken: async () => (await askServer('POST', sessionPath, {})).token,
    resolveConnection,
    createConnectLink,
    onEvent(event) {
      logEvent(event);
      if (event.type === 'connect') onConnect(event.detail);
      // The widget gives the focus back first.
      if (event.type === 'close') setTimeout(() => onClose?.());
    },
  });
}
