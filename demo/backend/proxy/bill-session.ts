import type { Signer } from './signers.js';

/** Shows BILL the session and the developer's key, which its template says nothing of. */
export const showBillSession: Signer = ({ credentials }) => ({
  sessionid: String(credentials.session_id),
  devkey: String(credentials.dev_key),
});
