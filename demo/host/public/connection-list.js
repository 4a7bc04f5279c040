import { connectionCard } from './connection-card.js';

const list = document.querySelector('#connections');
const empty = document.querySelector('#empty');
const failed = document.querySelector('#failed');
const count = document.querySelector('#count');

/**
 * Shows the person's connections in place of those shown so far. Cards that did not change stay as they are, and a
 * card that did keeps the focus.
 *
 * @param {readonly object[]} connections As Acme's server lists them.
 * @param {object} handlers Called with the connection of the card whose button is pressed.
 * @param {(connection: object) => void} handlers.onReconnect
 * @param {(connection: object) => void} handlers.onDisconnect
 */
export function showConnections(connections, handlers) {
  const focused = document.activeElement?.closest?.('[data-connection]');
  const items = connections.map((connection) => {
    const shown = cardOf(connection);
    const asListed = JSON.stringify(connection);
    if (shown?.dataset.asListed === asListed) return shown;
    const card = connectionCard(connection, handlers);
    card.dataset.asListed = asListed;
    return card;
  });
  if (items.length !== list.children.length || items.some((item, place) => item !== list.children[place])) {
    list.replaceChildren(...items);
  }
  if (focused) {
    const { connection: connectionId, integration: integrationKey } = focused.dataset;
    focusConnection({ connectionId, integrationKey });
  }
  showOnly(connections.length > 0 ? list : empty);
  count.hidden = connections.length === 0;
  count.textContent = `${connections.length}`;
}

/** Says that the connections could not be loaded, and offers to try again. */
export function showLoadingFailed(error, onRetry) {
  failed.querySelector('p').textContent = error.message;
  failed.querySelector('button').onclick = onRetry;
  showOnly(failed);
}

/** Focuses a connection's card by its first button, unless the focus is somewhere already. */
export function focusConnection(connection) {
  if (document.activeElement !== document.body) return;
  cardOf(connection)?.querySelector('button:not([hidden], [hidden] *)')?.focus();
}

function cardOf({ connectionId, integrationKey }) {
  return [...list.children].find(
    ({ dataset }) => dataset.connection === connectionId && dataset.integration === integrationKey,
  );
}

function showOnly(shown) {
  for (const part of [list, empty, failed]) part.hidden = part !== shown;
  list.ariaBusy = 'false';
}
