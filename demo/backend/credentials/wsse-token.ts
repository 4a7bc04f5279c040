import { createHash, randomBytes } from 'node:crypto';

/**
 * Makes a token by which a user proves to know a password, good for one request within a few minutes. The hash goes into
 * the digest as hexadecimal text, as the providers want it that are connected like this.
 *
 * @see https://dev.emarsys.com/docs/emarsys-api/ZG9jOjI0ODk5NzAx-authentication
 */
export function wsseToken(username: string, password: string): string {
  const nonce = randomBytes(16).toString('hex');
  const created = new Date().toISOString();
  const hash = createHash('sha1')
    .update(nonce + created + password)
    .digest('hex');
  const digest = Buffer.from(hash).toString('base64');
  return `UsernameToken Username="${username}", PasswordDigest="${digest}", Nonce="${nonce}", Created="${created}"`;
}
