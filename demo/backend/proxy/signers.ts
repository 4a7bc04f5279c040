import type { ProviderAccess } from './provider-request.js';

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
export const signers: Readonly<Record<string, Signer>> = {};
