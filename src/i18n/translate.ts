import type { ConnectErrorCode } from '../protocol/connect-error.js';
import type { en } from './en.js';
import type { enAssist } from './en-assist.js';
import type { enHandoff } from './en-handoff.js';
import type { enLater } from './en-later.js';
import type { enPage } from './en-page.js';
import type { enPicker } from './en-picker.js';
import type { enPopup } from './en-popup.js';
import type { enRare } from './en-rare.js';

type English = typeof en &
  typeof enPicker &
  typeof enLater &
  typeof enAssist &
  typeof enRare &
  typeof enPopup &
  typeof enHandoff &
  typeof enPage;

/** Every sentence there is. */
export type MessageKey = keyof English;

/** The sentences of one language; each error has two, so a code without them is a type error. */
export type Messages = Readonly<Record<MessageKey | `error.${ConnectErrorCode}.${'title' | 'body'}`, string>>;

type Slots<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

type Params<Key extends MessageKey> = [Slots<English[Key]>] extends [never]
  ? []
  : [params: Readonly<Record<Slots<English[Key]>, string>>];

/** Says a sentence; a missing or misspelt slot is a type error. */
export type Translate = <Key extends MessageKey>(key: Key, ...params: Params<Key>) => string;

const fallback: Partial<Record<MessageKey, string>> = {};

/** Adds sentences for every language that lacks them, such as those that come with the later screens. */
export function addFallback(messages: Partial<Messages>) {
  Object.assign(fallback, messages);
}

/** Makes the translation of one language. */
export function createTranslate(messages: Partial<Messages>): Translate {
  return (key, ...[params]) => {
    const values: Readonly<Record<string, string>> = params ?? {};
    const text = messages[key] ?? fallback[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '');
  };
}
