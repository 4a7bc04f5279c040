/** Address of the API, which Acme's server writes into the page. */
export const apiURL = document.querySelector<HTMLMetaElement>('meta[name="connect-api-url"]')?.content;

/** Asks Acme's server for a session token for whoever is signed in. */
export async function fetchSessionToken(): Promise<string> {
  const { token } = await post('connect-session', {});
  return token;
}

/** Hands a connection to Acme's server, which checks whose it is before it keeps it. */
export async function save(connection: { connectionId: string | null; providerConfigKey: string }) {
  // Without an id the webhook brings it.
  if (connection.connectionId !== null) await post('connections', connection);
}

async function post(path: string, body: object) {
  const response = await fetch(`/api/${path}`, {
    method: 'POST',
    // No other site's page can send this header with the person's cookie.
    headers: { 'x-acme': '1', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Acme answered ${response.status}.`);
  return response.json();
}
