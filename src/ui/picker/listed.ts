import type { ComponentChildren } from 'preact';
import type { Integration } from '../../protocol/integration.js';

/** Rows that are there before it is known how many are in sight. */
export const firstRows = 18;

/** What an element says of itself. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What of a list is shown. */
export interface Listed {
  /** The rows that are there; a long list has only those in sight. */
  readonly rows: readonly Integration[];
  /** How many come before them. */
  readonly before: number;
  /** Everything is there, and nothing can be looked for. */
  readonly isWhole?: boolean;
  /** What makes search, list and rows belong together for who cannot see them. */
  readonly aria?: {
    readonly search: Attributes;
    readonly list: Attributes;
    readonly row: (position: number) => Attributes;
  };
  /** Shows what a row says of its integration; its name, unless set. */
  readonly label?: (integration: Integration) => ComponentChildren;
  /** Stands beside the search. */
  readonly filter?: ComponentChildren;
  /** Says what was found, for who cannot see it. */
  readonly status?: string;
  /** Stands in place of the rows where nothing was found. */
  readonly nothing?: ComponentChildren;
}

/** Makes a picker move in its list: what is shown changes with what the person does. Returns how to stop. */
export type DrivePicker = (drive: {
  readonly picker: HTMLElement;
  readonly integrations: readonly Integration[];
  show(listed: Listed): void;
}) => () => void;
