import aws4 from 'aws4';
import type { Signer } from './signers.js';

/**
 * Signs a request with temporary credentials. Of the headers only those that say what is sent are covered, as others may
 * change on the way.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export const signAws: Signer = ({ credentials }, { method, url, headers, body }) => {
  const { access_key_id, secret_access_key, session_token, region, service } = credentials;
  const covered = Object.entries(headers).filter(([name]) => /^(content-type|x-amz-.+)$/.test(name));
  return signedHeaders({
    method,
    url,
    headers: Object.fromEntries(covered),
    body,
    region: String(region),
    service: String(service),
    keys: {
      accessKeyId: String(access_key_id),
      secretAccessKey: String(secret_access_key),
      sessionToken: String(session_token),
    },
  });
};

/** What is signed, for whom, and with what. The names of the headers are in lower case. */
export interface AwsRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly region: string;
  readonly service: string;
  readonly keys: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

/** Returns the headers to send with a request, those that are covered by the signature and the signature itself. */
export function signedHeaders({ method, url, headers, body, region, service, keys }: AwsRequest) {
  const date = new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
  const request = {
    method,
    host: url.host,
    path: url.pathname + url.search,
    headers: {
      ...headers,
      'x-amz-date': date,
      ...(keys.sessionToken !== undefined && { 'x-amz-security-token': keys.sessionToken }),
      // Said here, since what sends the request would say it anyway.
      ...(body !== undefined && { 'content-type': headers['content-type'] ?? 'application/octet-stream' }),
    },
    ...(body !== undefined && { body: Buffer.from(body) }),
    region,
    service,
    // The length is left to what sends the request.
    doNotModifyHeaders: true,
  };
  const signer = new aws4.RequestSigner(request, keys);
  signer.datetime = date;
  return { ...request.headers, authorization: signer.authHeader() };
}
