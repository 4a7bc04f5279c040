import { wsseToken } from '../credentials/wsse-token.js';
import type { Signer } from './signers.js';

/** Puts a token of its own into each request, where the template put the stored one: a token proves one request only. */
export const signWsse: Signer = ({ credentials: { username, password, token } }, { headers }) => {
  if (typeof token !== 'string') return {};
  const own = wsseToken(String(username), String(password));
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value.includes(token))
      .map(([name, value]) => [name, value.replace(token, () => own)]),
  );
};
