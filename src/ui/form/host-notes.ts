import { secureAddress } from '../../protocol/secure-address.js';
import type { Ui } from '../ui-context.js';

/** What the host wants to be said on the form. */
export interface HostNotes {
  /** Why the person is asked; `null` for nothing. */
  readonly reason: string | null;
  /** What the person agrees to by connecting; `null` for nothing. */
  readonly consent: Consent | null;
}

/** What a host does with an account, in its own words. */
export interface Consent {
  /** What the account is used for. */
  readonly purpose: string;
  /** What is read or changed, one thing each. */
  readonly access: readonly string[];
  /** How long it is kept; `null` for nothing to say. */
  readonly retention: string | null;
  /** Address of the terms; `null` unless it is an encrypted one. */
  readonly termsUrl: string | null;
}

/** More than anyone reads before a button. */
const mostAccess = 10;

/** Reads what the host wants to be said. Anything may come from a host without types: what is no text is left out. */
export function hostNotes({ reason, consent }: Ui['said']): HostNotes {
  return { reason: textOf(reason), consent: consentOf(consent) };
}

function consentOf(value: unknown): Consent | null {
  if (typeof value !== 'object' || value === null) return null;
  const given: { readonly [Member in keyof Consent]?: unknown } = value;
  const purpose = textOf(given.purpose);
  if (purpose === null) return null;
  const access = Array.isArray(given.access) ? given.access.flatMap((line) => textOf(line) ?? []) : [];
  return {
    purpose,
    access: [...new Set(access)].slice(0, mostAccess),
    retention: textOf(given.retention),
    termsUrl: secureAddress(given.termsUrl),
  };
}

function textOf(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || null;
}
