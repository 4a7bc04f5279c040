import { english, type Language } from '../i18n/language.js';
import { createTranslate, type OwnMessages, type Translate } from '../i18n/translate.js';
import { pageClock } from '../platform/clock.js';

/** How long a language may take; English is better than nothing. */
const patienceMs = 3_000;

/** What is spoken, and in which language. */
export interface Speech extends Pick<Language, 'tag' | 'dir'> {
  readonly t: Translate;
  /** The first language is on the way, so that nothing should be said yet. */
  readonly isAwaited: boolean;
}

/**
 * Speaks as an element should: in the language of its `lang`, of the page around it or of the person's browser, and in
 * the host's own words where there are any. `look` looks again what that is; `changed` hears of what comes later.
 */
export function createSpeech(
  element: Element,
  own: () => OwnMessages | undefined,
  changed: () => void,
): { now(): Speech; look(): void } {
  let language: Language | null = null;
  let heard: OwnMessages | undefined;
  let asked: string | undefined;
  let speech: Speech = { ...english, isAwaited: true, t: createTranslate() };

  function speak(next: Language | null): void {
    language = next;
    heard = own();
    const known = next ?? english;
    speech = { ...known, isAwaited: !next, t: createTranslate(heard ?? {}, known.messages) };
  }

  function look(): void {
    const wanted = wantedBy(element);
    const mine = wanted.join();
    const tell = (next: Language) => {
      if (mine !== asked) return;
      speak(next);
      changed();
    };
    // What there is of a language stays.
    const giveUp = () => language || tell(english);
    if (mine === asked) {
      if (heard !== own()) speak(language);
      return;
    }
    asked = mine;
    if (/^en\b/i.test(mine)) return speak(english);
    speak(language);
    pageClock.after(patienceMs, giveUp);
    import('../i18n/languages.js').then(({ learn }) => learn(wanted, tell)).catch(giveUp);
  }

  return { now: () => speech, look };
}

/** Lists the languages that would do, the best one first. */
export function wantedBy(element: Element): readonly string[] {
  const near = element.closest('[lang]');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  if (!near && host) return wantedBy(host);
  return [near?.getAttribute('lang') ?? '', ...navigator.languages].filter((tag) => /^[\w-]+$/.test(tag));
}
