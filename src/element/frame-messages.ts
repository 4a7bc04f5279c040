import type { CloseReason } from '../flow/host-event.js';
import type { ConnectUIEvent, ElementOptions } from './options.js';

/** What the page in an isolated frame may ask of the host, by the name of the option that answers it. */
export const askable = ['fetchSessionToken', 'resolveConnection', 'createConnectLink'] as const;

/** One of them. */
export type Askable = (typeof askable)[number];

/** Names of the options that are data and cross into the frame while it is open. */
export const crossingNames = [
  'sessionToken',
  'integration',
  'reason',
  'consent',
  'connected',
  'featured',
  'catalogue',
  'messages',
  'appearance',
  'icons',
  'recents',
  'detectClosedPopup',
] as const satisfies readonly (keyof ElementOptions)[];

/** The options that cross. */
export type CrossingOptions = Pick<ElementOptions, (typeof crossingNames)[number]>;

/** With which the element hands its port to the page, once the page has said that it is ready. */
export const handover = 'connect_ui_port';

/** What the element tells the page in its frame. */
export type ToPage =
  | {
      readonly type: 'options';
      readonly options: CrossingOptions;
      /** The language that it wants, as a BCP 47 tag; empty for none. */
      readonly lang: string;
      /** Which of its callbacks the host has given. */
      readonly answers: readonly Askable[];
      /** Values of the roles of style that the host has set, by name. */
      readonly roles: Readonly<Record<string, string>>;
      /** Light or dark, as CSS says it, where the element stands. */
      readonly scheme: string;
    }
  /** Answers a question; `null` where the host did not. */
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'close'; readonly reason: Extract<CloseReason, 'host' | 'escape'> };

/** What the page in the frame tells the element. */
export type ToElement =
  /** It has rendered, at this height. */
  | { readonly type: 'shown'; readonly heightPx: number }
  | { readonly type: 'event'; readonly event: ConnectUIEvent }
  | { readonly type: 'ask'; readonly id: number; readonly name: Askable; readonly query: unknown };
