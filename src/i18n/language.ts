import type { OwnMessages } from './translate.js';

/** A language, as far as it is known. */
export interface Language {
  /** Its BCP 47 tag, for `lang` and for `Intl`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** What it says; in English, what it does not. */
  readonly messages: OwnMessages;
}

/** The language whose sentences are always there. */
export const english: Language = { tag: 'en', dir: 'ltr', messages: {} };
