import { askServer } from './own-server.js';
import { complain } from './status.js';

const list = document.querySelector('#events');
const template = document.querySelector('#event');
const note = document.querySelector('#no-events');
const clear = document.querySelector('#clear-events');

const TIME = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Says the telling part of an event in a few words. Events never carry what was typed. */
const WORDS = {
  ready: () => 'The connect window is ready',
  step: ({ name, integration }) => (integration ? `${name} · ${integration}` : name),
  connect: ({ providerConfigKey, connectionId, isPending }) =>
    `${providerConfigKey} · ${connectionId ?? 'id to follow'}${isPending ? ' · pending' : ''}`,
  error: ({ code, message }) => [code, message].filter(Boolean).join(' · '),
  close: ({ reason }) => reason,
};

/**
 * Adds an event of the widget on top of the log.
 *
 * @param {{ type: string, detail: object }} event
 */
export function logEvent({ type, detail }) {
  add(type, new Date(), WORDS[type]?.(detail ?? {}) ?? '');
}

/**
 * Adds what Acme's server heard from the API on top of the log.
 *
 * @param {object} entry As Acme's server tells it.
 */
export function logWebhook({ at, operation, success, integrationKey, connectionId, errorType }) {
  const outcome = success ? operation : [`${operation} failed`, errorType].filter(Boolean).join(': ');
  add('webhook', new Date(at), `${outcome} · ${integrationKey} · ${connectionId}`).classList.toggle(
    'failed',
    !success,
  );
}

clear.addEventListener('click', async () => {
  try {
    await askServer('DELETE', 'events');
    list.replaceChildren();
    showWhetherEmpty();
    // The pressed button is gone with the entries.
    document.querySelector('#event-log').focus();
  } catch (error) {
    complain(error);
  }
});

function add(type, moment, detail) {
  const item = template.content.firstElementChild.cloneNode(true);
  const time = item.querySelector('time');
  item.dataset.event = type;
  time.textContent = TIME.format(moment);
  time.dateTime = moment.toISOString();
  time.title = moment.toLocaleString();
  item.querySelector('.tag').textContent = type;
  item.querySelector('.detail').textContent = detail;
  list.prepend(item);
  showWhetherEmpty();
  return item;
}

function showWhetherEmpty() {
  note.hidden = list.childElementCount > 0;
  clear.hidden = list.childElementCount === 0;
}
