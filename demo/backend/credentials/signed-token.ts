import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { fillTemplate, type TemplateValues } from '../template.js';
import { fillKnown } from './fill-known.js';
import { readPrivateKey } from './private-key.js';

/** What is signed, and for how long that counts. */
export interface TokenContent {
  /** Names the algorithm as `alg`. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly livesS: number;
}

/** The same as a template, with the template of the key. */
export interface TokenTemplate extends TokenContent {
  readonly key: string;
  /** How a shared secret is written. */
  readonly secretEncoding?: 'hex' | 'utf8';
}

/** A JSON Web Token and its end, ISO 8601 in UTC. */
export interface SignedToken {
  readonly token: string;
  readonly expiresAt: string;
}

/** Signs a token from now on. Returns `undefined` when this key cannot sign that. */
export async function signToken(
  key: KeyObject | Uint8Array,
  { header, payload, livesS }: TokenContent,
): Promise<SignedToken | undefined> {
  const nowS = Math.floor(Date.now() / 1000);
  try {
    const token = await new SignJWT({ ...payload })
      .setProtectedHeader({ ...header, alg: String(header.alg) })
      .setIssuedAt(nowS)
      .setExpirationTime(nowS + livesS)
      .sign(key);
    return { token, expiresAt: new Date((nowS + livesS) * 1000).toISOString() };
  } catch {
    return undefined;
  }
}

/** Signs what a template says, with the key that it names. Returns `undefined` when there is none that can. */
export async function signTemplate(
  template: TokenTemplate,
  values: TemplateValues,
): Promise<SignedToken | undefined> {
  const keyText = fillTemplate(template.key, values);
  if (!keyText.ok) return undefined;
  const header = fillKnown(template.header, values);
  const key = String(header.alg).startsWith('HS')
    ? secretOf(keyText.text, template.secretEncoding ?? 'hex')
    : readPrivateKey(keyText.text)?.key;
  if (key === undefined) return undefined;
  return signToken(key, { header, payload: fillKnown(template.payload, values), livesS: template.livesS });
}

function secretOf(text: string, encoding: 'hex' | 'utf8'): Uint8Array | undefined {
  if (encoding === 'hex' && !/^([0-9a-f]{2})+$/i.test(text)) return undefined;
  return Buffer.from(text, encoding);
}
