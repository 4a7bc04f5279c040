import { z } from 'zod';
import type { Backend } from '../backend.js';
import { signedHeaders } from '../proxy/aws-signature.js';

/** A service that lends roles, and the account that asks it. */
export interface SecurityTokenService {
  readonly url: URL;
  readonly region: string;
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** The role, and by what its owner knows who asks. */
export interface RoleRequest {
  readonly roleArn: string;
  readonly externalId: string;
}

/** Credentials in the words of AWS, or its reason for giving none. */
export type AssumedRole =
  | { readonly ok: true; readonly credentials: TemporaryCredentials }
  | { readonly ok: false; readonly reason: string };

const TemporaryCredentials = z.object({
  AccessKeyId: z.string().min(1),
  SecretAccessKey: z.string().min(1),
  SessionToken: z.string().min(1),
  Expiration: z.iso.datetime(),
});
type TemporaryCredentials = z.infer<typeof TemporaryCredentials>;

const HOUR_S = 60 * 60;

/**
 * Asks for the temporary credentials of a role.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export async function assumeRole(
  backend: Pick<Backend, 'outbound'>,
  { url, region, keys }: SecurityTokenService,
  { roleArn, externalId }: RoleRequest,
): Promise<AssumedRole> {
  const body = new URLSearchParams({
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: roleArn,
    RoleSessionName: 'connect',
    ExternalId: externalId,
    DurationSeconds: String(HOUR_S),
  }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  try {
    const response = await backend.outbound(url.href, {
      method: 'POST',
      headers: signedHeaders({ method: 'POST', url, headers, body, region, service: 'sts', keys }),
      body,
    });
    const xml = await response.text();
    const credentials = TemporaryCredentials.safeParse(
      Object.fromEntries(Object.keys(TemporaryCredentials.shape).map((name) => [name, element(xml, name)])),
    );
    if (response.ok && credentials.success) return { ok: true, credentials: credentials.data };
    const code = element(xml, 'Code') ?? `status ${response.status}`;
    return { ok: false, reason: [code, element(xml, 'Message')].filter(Boolean).join(', ') };
  } catch {
    // The text of the error may quote what was sent.
    return { ok: false, reason: 'there was no answer' };
  }
}

/** Reads the first element of a name. The answer has no attributes, and nothing in it needs escapes. */
function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}
