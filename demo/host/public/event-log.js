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
  const now = new Date();
  const item = template.content.firstElementChild.cloneNode(true);
  item.dataset.event = type;
  item.querySelector('time').textContent = TIME.format(now);
  item.querySelector('time').dateTime = now.toISOString();
  item.querySelector('.tag').textContent = type;
  item.querySelector('.detail').textContent = WORDS[type]?.(detail ?? {}) ?? '';
  list.prepend(item);
  showWhetherEmpty();
}

clear.addEventListener('click', () => {
  list.replaceChildren();
  showWhetherEmpty();
});

function showWhetherEmpty() {
  note.hidden = list.childElementCount > 0;
  clear.hidden = list.childElementCount === 0;
}
