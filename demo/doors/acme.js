// What every page here has of Acme: its server, and a log of what the widget tells.

const named = (name) => document.querySelector(`meta[name="${name}"]`).content;

/** Address of the API, which Acme's server writes into the page. */
export const apiURL = named('connect-api-url');

/** Address of the hosted page. */
export const pageURL = named('connect-page-url');

/** Asks Acme's server for a session token for whoever is signed in. */
export async function fetchSessionToken() {
  const { token } = await post('connect-session', {});
  return token;
}

/** Hands a connection to Acme's server, which checks whose it is before it keeps it, and shows it. */
export async function save({ connectionId, providerConfigKey }) {
  // Without an id the webhook brings it.
  if (connectionId !== null) await post('connections', { connectionId, providerConfigKey });
  add('#connections', `${providerConfigKey}: ${connectionId ?? 'id to follow'}`);
}

/** Adds an event to the page's list. */
export function log({ type, detail, payload }) {
  add('#events', `${type} ${JSON.stringify(detail ?? payload ?? null)}`);
}

function add(list, text) {
  const item = document.createElement('li');
  item.textContent = text;
  document.querySelector(list).append(item);
}

async function post(path, body) {
  const response = await fetch(`/api/${path}`, {
    method: 'POST',
    // No other site's page can send this header with the person's cookie.
    headers: { 'x-acme': '1', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Acme answered ${response.status}.`);
  return response.json();
}
