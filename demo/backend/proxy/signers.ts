import { signAws } from './aws-signature.js';
import { showBillSession } from './bill-session.js';
import { signOAuth1, signTba } from './oauth1-signature.js';
import type { ProviderAccess } from './provider-request.js';
import { signWsse } from './wsse-signature.js';

/** A request as it will be sent, but for its signature. */
export interface UnsignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Returns the headers that prove a request; the proof covers the request itself. */
export type Signer = (access: ProviderAccess, request: UnsignedRequest) => Record<string, string>;

/** The signers, by the type of the credentials. Other types send what they have as it is. */
export const signers: Readonly<Record<string, Signer>> = {
  AWS_SIGV4: signAws,
  BILL: showBillSession,
  OAUTH1: signOAuth1,
  SIGNATURE: signWsse,
  TBA: signTba,
};
