import { timeAgo } from './time-ago.js';

const list = document.querySelector('#connections');
const empty = document.querySelector('#empty');
const count = document.querySelector('#count');
const template = document.querySelector('#card');

const MONOGRAM_TONES = 5;

/**
 * Shows the person's connections in place of those shown so far.
 *
 * @param {readonly object[]} connections As Acme's server lists them.
 * @param {(connection: object) => void} onDisconnect Called when *Disconnect* is pressed on a card.
 */
export function showConnections(connections, onDisconnect) {
  list.replaceChildren(...connections.map((connection) => card(connection, onDisconnect)));
  list.ariaBusy = 'false';
  list.hidden = connections.length === 0;
  empty.hidden = connections.length > 0;
  count.hidden = connections.length === 0;
  count.textContent = `${connections.length}`;
}

function card(connection, onDisconnect) {
  const { connectionId, integrationKey, name, savedAt } = connection;
  const item = template.content.firstElementChild.cloneNode(true);
  item.dataset.connection = connectionId;
  item.dataset.integration = integrationKey;
  item.querySelector('h3').textContent = name;

  const time = item.querySelector('time');
  time.dateTime = savedAt;
  time.title = new Date(savedAt).toLocaleString();
  time.textContent = timeAgo(new Date(savedAt));

  const disconnect = item.querySelector('.disconnect');
  disconnect.ariaLabel = `Disconnect ${name}`;
  disconnect.addEventListener('click', () => onDisconnect(connection));

  showLogo(item, connection);
  showAccount(item, connection.account);
  return item;
}

function showLogo(item, { name, integrationKey, logo }) {
  const monogram = item.querySelector('.monogram');
  monogram.textContent = name.charAt(0).toUpperCase();
  monogram.dataset.tone =
    [...integrationKey].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % MONOGRAM_TONES;
  if (!logo) return;

  const image = item.querySelector('img');
  image.addEventListener('load', () => {
    image.hidden = false;
    monogram.hidden = true;
  });
  image.src = logo;
}

function showAccount(item, account) {
  const facts = item.querySelector('.facts');
  const unread = item.querySelector('.unread');
  facts.hidden = !account.ok;
  unread.hidden = account.ok;
  if (!account.ok) {
    unread.textContent = account.sentence;
    return;
  }
  facts.append(
    ...account.facts.map(({ label, value }) => {
      const pair = document.createElement('div');
      const term = document.createElement('dt');
      const description = document.createElement('dd');
      term.textContent = label;
      description.textContent = value;
      pair.append(term, description);
      return pair;
    }),
  );
}
