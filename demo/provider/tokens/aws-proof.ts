import { createHash, timingSafeEqual } from 'node:crypto';
import aws4 from 'aws4';
import type { Context } from 'hono';

/** The keys of somebody who signs; those that end have a token. */
export interface AwsKeys {
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** For which region a request was signed with which key, or the error in the words of AWS. */
export type AwsProof =
  | { readonly ok: true; readonly accessKeyId: string; readonly region: string }
  | { readonly ok: false; readonly code: string };

const CLOCK_TOLERANCE_MS = 5 * 60_000;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
const DATE = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/**
 * Checks who signed a request, by signing it again.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export async function awsProofOf(
  c: Context,
  service: string,
  keysOf: (accessKeyId: string, sessionToken: string | undefined) => AwsKeys | undefined,
): Promise<AwsProof> {
  const { headers } = c.req.raw;
  const authorization = AUTHORIZATION.exec(headers.get('authorization') ?? '');
  const [, accessKeyId, day, region, signedService, names = '', signature = ''] = authorization ?? [];
  if (accessKeyId === undefined || region === undefined) return refused('MissingAuthenticationToken');
  const date = headers.get('x-amz-date') ?? '';
  if (!date.startsWith(`${day}T`) || signedService !== service) return refused('SignatureDoesNotMatch');
  const time = DATE.exec(date)?.slice(1).map(Number) ?? [];
  const [year = Number.NaN, month = 0, ...rest] = time;
  const ageMs = Math.abs(Date.now() - Date.UTC(year, month - 1, ...rest));
  if (!(ageMs <= CLOCK_TOLERANCE_MS)) return refused('RequestTimeTooSkewed');
  const sessionToken = headers.get('x-amz-security-token') ?? undefined;
  const keys = keysOf(accessKeyId, sessionToken);
  if (keys === undefined) return refused('InvalidClientTokenId');

  const body = Buffer.from(await c.req.arrayBuffer());
  if (!coversEnough(headers, names.split(';')) || !saysItsBody(headers, body))
    return refused('SignatureDoesNotMatch');
  const { pathname, search } = new URL(c.req.url);
  const signer = new aws4.RequestSigner(
    {
      method: c.req.method,
      path: pathname + search,
      headers: Object.fromEntries(names.split(';').map((name) => [name, headers.get(name) ?? ''])),
      body,
      region,
      service,
      doNotModifyHeaders: true,
    },
    { accessKeyId, ...keys },
  );
  signer.datetime = date;
  const expected = Buffer.from(signer.signature(), 'hex');
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'))
    ? { ok: true, accessKeyId, region }
    : refused('SignatureDoesNotMatch');
}

/** The host, the kind of content and all that AWS itself reads must not change on the way. */
function coversEnough(headers: Headers, names: readonly string[]): boolean {
  const demanded = [...headers.keys()].filter((name) => /^(host|content-type|x-amz-.+)$/.test(name));
  return ['host', ...demanded].every((name) => names.includes(name));
}

/** A hash in the headers is signed instead of the body, so it has to be the body's. */
function saysItsBody(headers: Headers, body: Buffer): boolean {
  const said = headers.get('x-amz-content-sha256');
  return said === null || said === createHash('sha256').update(body).digest('hex');
}

function refused(code: string): AwsProof {
  return { ok: false, code };
}
