import { english, type Language } from './language.js';
import type { FirstMessages, MoreMessages } from './translate.js';

/** The sentences of one language that come first, and how to get the rest of them. */
interface LanguageFile {
  readonly messages: FirstMessages;
  more(): Promise<{ readonly messages: MoreMessages }>;
}

const files: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  ar: () => import('./languages/ar.js'),
  bg: () => import('./languages/bg.js'),
  cs: () => import('./languages/cs.js'),
  da: () => import('./languages/da.js'),
  de: () => import('./languages/de.js'),
  el: () => import('./languages/el.js'),
  es: () => import('./languages/es.js'),
  fi: () => import('./languages/fi.js'),
  fr: () => import('./languages/fr.js'),
  he: () => import('./languages/he.js'),
  hi: () => import('./languages/hi.js'),
  hu: () => import('./languages/hu.js'),
  id: () => import('./languages/id.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  nl: () => import('./languages/nl.js'),
  no: () => import('./languages/no.js'),
  pl: () => import('./languages/pl.js'),
  'pt-BR': () => import('./languages/pt-BR.js'),
  ro: () => import('./languages/ro.js'),
  sv: () => import('./languages/sv.js'),
  tr: () => import('./languages/tr.js'),
  uk: () => import('./languages/uk.js'),
  vi: () => import('./languages/vi.js'),
  'zh-Hans': () => import('./languages/zh-Hans.js'),
  'zh-Hant': () => import('./languages/zh-Hant.js'),
};

/** Languages under whose name another one's file serves. */
const alike: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', pt: 'pt-BR' };

/** Tags of the languages that there are besides English. */
export const tags: readonly string[] = Object.keys(files);

/**
 * Tells the first wanted language that there is, with its first sentences and then with all; tells English where it is
 * wanted or there is none. Rejects when sentences cannot be had.
 */
export async function learn(wanted: readonly string[], tell: (language: Language) => void): Promise<void> {
  for (const want of wanted) {
    const tag = tagOf(want);
    const load = tag === null ? undefined : files[tag];
    if (tag && load) {
      const dir = tag === 'ar' || tag === 'he' ? 'rtl' : 'ltr';
      const { messages, more } = await load();
      tell({ tag, dir, messages });
      return tell({ tag, dir, messages: { ...messages, ...(await more()).messages } });
    }
    if (tag === english.tag) break;
  }
  tell(english);
}

/** Answers the tag by which a language is listed here; `null` for what is no tag. */
function tagOf(want: string): string | null {
  try {
    const { language, script } = new Intl.Locale(want.replaceAll('_', '-')).maximize();
    return language === 'zh' ? `zh-${script}` : (alike[language] ?? language);
  } catch {
    return null;
  }
}
