import { timeAgo } from './time-ago.js';

const template = document.querySelector('#card');

const MONOGRAM_TONES = 5;

/** Says why a connection needs attention when its app could not be asked. */
const REFUSED_BEFORE = 'The app refused to renew this connection.';

/**
 * Returns a card for a connection. One that needs attention says so, and offers to reconnect, before anything else.
 *
 * @param {object} connection As Acme's server lists it.
 * @param {object} handlers Called with the connection when a button is pressed.
 * @param {(connection: object) => void} handlers.onReconnect
 * @param {(connection: object) => void} handlers.onDisconnect
 */
export function connectionCard(connection, { onReconnect, onDisconnect }) {
  const { connectionId, integrationKey, name, savedAt, needsAttention, account } = connection;
  const item = template.content.firstElementChild.cloneNode(true);
  const find = (selector) => item.querySelector(selector);
  item.dataset.connection = connectionId;
  item.dataset.integration = integrationKey;
  find('h3').textContent = name;

  const time = find('time');
  time.dateTime = savedAt;
  time.title = new Date(savedAt).toLocaleString();
  time.textContent = timeAgo(new Date(savedAt));

  const button = (selector, label, onPress) => {
    find(selector).ariaLabel = `${label} ${name}`;
    find(selector).addEventListener('click', () => onPress(connection));
  };
  button('.reconnect', 'Reconnect', onReconnect);
  button('.reauthorize', 'Re-authorize', onReconnect);
  button('.disconnect', 'Disconnect', onDisconnect);

  const hasEnded = account.state === 'ended';
  const isStopped = needsAttention || hasEnded;
  find('.attention').hidden = !isStopped;
  find('.attention-text').textContent = account.state === 'unreachable' ? REFUSED_BEFORE : account.sentence;
  find('.reconnect').hidden = hasEnded;
  find('.reauthorize').hidden = isStopped;

  showLogo(item, connection);
  find('.facts').hidden = account.state !== 'read';
  find('.facts').append(...(account.facts ?? []).map(fact));
  find('.unread').hidden = account.state !== 'connected' && account.state !== 'unreachable';
  find('.unread').textContent = account.sentence;
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

function fact({ label, value }) {
  const pair = document.createElement('div');
  const term = document.createElement('dt');
  const description = document.createElement('dd');
  term.textContent = label;
  description.textContent = value;
  pair.append(term, description);
  return pair;
}
