import { askServer } from './own-server.js';

const dialog = document.querySelector('#share');
const form = document.querySelector('#share-form');
const choice = document.querySelector('#share-integration');
const make = document.querySelector('#make-link');
const link = document.querySelector('#share-link');
const copy = document.querySelector('#copy-link');
const note = document.querySelector('#share-note');

/** Until when the shown link works, in a sentence. */
let expiry = '';

const UNTIL = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** Lets the person make a connect link for one app or any, and copy it. */
export function prepareShareLink() {
  document.querySelector('#share-open').addEventListener('click', () => {
    forget();
    dialog.showModal();
    if (choice.options.length === 1) void listIntegrations();
  });
  dialog.addEventListener('close', forget);
  choice.addEventListener('change', forget);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void makeLink();
  });
  copy.addEventListener('click', copyLink);
}

async function listIntegrations() {
  try {
    const { integrations } = await askServer('GET', 'integrations');
    choice.append(...integrations.map(({ key, name }) => new Option(name, key)));
  } catch (error) {
    tell(error.message, true);
  }
}

async function makeLink() {
  make.disabled = true;
  try {
    const body = { integrationKey: choice.value || null };
    const made = await askServer('POST', 'connect-link', body);
    link.value = made.link;
    copy.disabled = false;
    expiry = `Works until ${UNTIL.format(new Date(made.expiresAt))}.`;
    tell(expiry);
    copy.focus();
  } catch (error) {
    tell(error.message, true);
  } finally {
    make.disabled = false;
  }
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(link.value);
    tell(`Copied. ${expiry}`);
  } catch {
    link.select();
    tell('Copying is not allowed here. The link is selected: copy it with the keyboard.', true);
  }
}

/** A link lets whoever has it act, so it stays no longer than the dialog. */
function forget() {
  link.value = '';
  copy.disabled = true;
  tell('');
}

function tell(sentence, isProblem = false) {
  note.textContent = sentence;
  note.classList.toggle('problem', isProblem);
}
