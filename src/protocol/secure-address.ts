import { webAddress } from './web-address.js';

/** Answers an encrypted address worth sending a person to; `null` for anything else. */
export function secureAddress(value: unknown): string | null {
  const url = webAddress(value);
  return url?.protocol === 'https:' ? url.href : null;
}
