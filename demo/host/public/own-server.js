const NOT_ANSWERING = 'Acme is not answering. Try again in a moment.';

/**
 * Asks Acme's own server and returns its answer. Throws an Error whose message can be shown as it is.
 *
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} path Below `/api/`.
 * @param {object} [body] Sent as JSON.
 */
export async function askServer(method, path, body) {
  const response = await fetch(`/api/${path}`, {
    method,
    // No other site's page can send this header with the person's cookie.
    headers: { 'x-acme': '1', ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  }).catch(() => {
    throw new Error(NOT_ANSWERING);
  });
  const answer = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw new Error(answer?.error?.message ?? NOT_ANSWERING);
  return answer;
}

/** Returns where Acme's server has one connection. */
export function connectionPath({ integrationKey, connectionId }) {
  return `connections/${encodeURIComponent(integrationKey)}/${encodeURIComponent(connectionId)}`;
}
