import { readObject } from '../../protocol/decode.js';
import { webAddress } from '../../protocol/web-address.js';

/** What a host's server answers to whoever wants to connect. */
export interface DeclaredSession {
  readonly token: string;
  /** Of the API that the token is for, where the server names one. */
  readonly apiURL?: string;
}

/**
 * Asks a host's server for a session token. A page of another site can have the person's cookies sent too, but not the
 * header, which a browser sends there only where the server allows it. Throws with a sentence for the host's developers.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html#employing-custom-request-headers-for-ajaxapi
 */
export async function fetchDeclaredSession(url: URL): Promise<DeclaredSession> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-Connect-UI': '1', Accept: 'application/json' },
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`session-url answered with status ${response.status}.`);
  const answer = readObject(await response.json());
  const { token } = answer.data === undefined ? answer : readObject(answer.data);
  if (typeof token !== 'string' || token === '') throw new Error('session-url answered without a token.');
  const { apiURL } = answer;
  return { token, ...(webAddress(apiURL) && { apiURL: String(apiURL) }) };
}
