import { en } from './en.js';
import type { enAssist } from './en-assist.js';
import type { enHandoff } from './en-handoff.js';
import type { enLater } from './en-later.js';
import type { enOutcome } from './en-outcome.js';
import type { enPage } from './en-page.js';
import type { enPicker } from './en-picker.js';
import type { enPopup } from './en-popup.js';
import type { enRare } from './en-rare.js';
import type { Counted, Plural } from './plural.js';

/** What may be said until a form is filled in. */
type First = typeof en &
  typeof enPicker &
  typeof enLater &
  typeof enOutcome &
  typeof enAssist &
  typeof enRare;
/** What may be said on the way through another window, device or page. */
type More = typeof enPopup & typeof enHandoff & typeof enPage;
type English = First & More;

/** Every sentence there is. */
export type MessageKey = keyof English;

/** The sentences of one language. */
export type Messages = { readonly [Key in MessageKey]: English[Key] extends string ? string : Plural };
/** Those of them that come first. */
export type FirstMessages = Pick<Messages, keyof First>;
/** Those of them that come behind. */
export type MoreMessages = Pick<Messages, keyof More>;

/** What a host may say in other words, whatever the language. */
export type OwnMessages = Partial<Messages>;

type Slots<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

type Params<Key extends MessageKey> = English[Key] extends Plural
  ? [params: Counted]
  : [Slots<English[Key]>] extends [never]
    ? []
    : [params: Readonly<Record<Slots<English[Key]>, string>>];

/** Says a sentence; a missing or misspelt slot is a type error. */
export type Translate = <Key extends MessageKey>(key: Key, ...params: Params<Key>) => string;

const fallback: OwnMessages = { ...en };

/** Adds sentences for every language that lacks them, such as those that come with the later screens. */
export function addFallback(messages: OwnMessages) {
  Object.assign(fallback, messages);
}

/** Makes a translation; of several that say the same, the first counts. */
export function createTranslate(...said: readonly OwnMessages[]): Translate {
  return (key, ...[params]) => {
    const values: { readonly [slot: string]: string } = { ...params };
    // What a host gives may be anything.
    const formOf = (text: string | Plural | undefined) =>
      typeof text === 'string' ? text : (text?.[values.form as keyof Plural] ?? text?.other);
    const forms = [...said, fallback].map((messages) => formOf(messages[key]));
    const text = forms.find((form) => typeof form === 'string') ?? key;
    return text.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '');
  };
}
