import { type ComponentChildren, createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { UserAct } from '../flow/event.js';
import type { Detour, HandoffWays } from '../flow/ports.js';
import type { Translate } from '../i18n/translate.js';
import type { OpenState } from './frame-header.js';
import type { Lazy } from './lazy.js';
import type { DrivePicker } from './picker/listed.js';

/** All that the screens know of the world. */
export interface Ui {
  readonly t: Translate;
  /** BCP 47 tag of the language that it speaks. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Tells the flow what the person did, within the very event. */
  send(act: UserAct): void;
  /** The ways around a popup; `null` before a form that opens one. */
  detour(): Detour | null;
  /** The way to another device; `null` before a form, and where nobody can be handed a link. */
  handoff(): HandoffWays | null;
  readonly device: Device;
  /** What few forms have. */
  readonly rare: Lazy<typeof import('./form/rare-parts.js')>;
  /** What makes a picker move, fetched beside the list. */
  readonly picker: Lazy<(ui: Ui) => DrivePicker>;
  /** What the host wants to be said and shown, as it gave it. */
  readonly said: Said;
  /** Shows the dialog, where it is not simply above everything. */
  readonly stand?: Stand | undefined;
  /** Stands around what is below the header: nothing, unless a page of ours puts something there. */
  readonly Door: Door;
}

/**
 * Puts the widget's dialog before the person, and answers how to take it away. It calls `leave` when the person does
 * what closes such a dialog, and the dialog itself does not hear of it.
 */
export type Stand = (dialog: HTMLDialogElement, leave: (reason: 'escape' | 'outside') => void) => () => void;

/** What a host says on the screens; it may be anything. */
export interface Said {
  readonly reason?: unknown;
  readonly consent?: unknown;
  readonly connected?: unknown;
  readonly featured?: unknown;
  readonly catalogue?: unknown;
  readonly icons?: unknown;
}

/**
 * Shows a screen, with what a page of ours has to say besides, or something else in its place. The screens of one
 * task hold what is typed, so they have to stay where they are in the tree.
 */
export type Door = FunctionComponent<{
  readonly state: OpenState;
  /** What stands in the header. */
  readonly title: string;
  readonly children: ComponentChildren;
}>;

/** What the screens may ask of the person's device. */
export interface Device {
  /** True where the finger is the main pointer, so that the system's own controls serve best. */
  readonly isTouch: boolean;
  /** Puts a text into the clipboard; answers whether it is there. */
  copy(text: string): Promise<boolean>;
  /** Reads a file that the person chose; `null` when it is no text or far too long for a key. */
  readText(file: Blob): Promise<string | null>;
}

/** Carries the `Ui` to the screens. */
export const UiContext = createContext<Ui | null>(null);

/** Returns the `Ui` of the widget around; throws outside of one. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('A screen is rendered outside of a widget.');
  return ui;
}
