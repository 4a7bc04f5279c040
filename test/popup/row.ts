import type { ViewName } from '../../src/index.js';
import type { Asked, Treatment } from '../faults/fault-proxy.js';
import type { Stage } from './stage.js';
import type { DoorName } from './world.js';

/**
 * How the provider's page is opened: by `window.open` from a host's page, by the plain link where `window.open` opens
 * nothing, or by `window.open` from the hosted page.
 */
export type Way = 'popup' | 'link' | 'hosted';

/** All ways, in the order in which they are tried. */
export const allWays: readonly Way[] = ['popup', 'link', 'hosted'];

/** One row of the matrix: what happens to a person, and how it ends. */
export interface Row {
  /** A sentence that is true when the row passes; its name everywhere. */
  readonly says: string;
  /** All, where it names none. */
  readonly ways?: readonly Way[];
  /** `demo-oauth2` unless named. */
  readonly integration?: string;
  readonly door?: DoorName;
  readonly page?: PageQuery;
  /** What the host offers. The hosted page offers nothing. */
  readonly host?: HostOffers;
  /** A frame of another site, or two widgets in one page, instead of one widget over the page. */
  readonly setting?: 'framed' | 'two widgets';
  /** What becomes of all that the page asks the API for, from before it opens; `released` is fulfilled by the row. */
  readonly treats?: (asked: Asked, released: Promise<void>) => Treatment;
  readonly happens: (stage: Stage) => Promise<void>;
  readonly ends: Ending | ((way: Way) => Ending);
}

/** What a page is asked for in its address: headers that it has, and the name that the browser gives itself. */
export interface PageQuery {
  readonly coop?: string;
  readonly coep?: string;
  readonly agent?: string;
}

/** What a host offers besides a token. */
export interface HostOffers {
  /** Tells which connection was made last. */
  readonly resolves?: boolean;
  /** Makes fresh links. */
  readonly links?: boolean;
  readonly detectClosedPopup?: 'ask' | 'fail';
}

/** How a row ends. */
export interface Ending extends Last {
  /** How many connections the person has in the backend. */
  readonly connections: number;
  /** How many of the provider's windows stay open; those that the widget cannot reach may. */
  readonly windowsLeft?: number;
  /** The same for a second widget. */
  readonly second?: Last;
}

/** What is seen and was heard of one widget last. */
export interface Last {
  /** `closed`, where the row closes the widget itself. */
  readonly view: ViewName | 'closed';
  /** The part that is seen, where it is not the view's usual one. */
  readonly shows?: string;
  /** Words that are read on the last screen. */
  readonly reads?: string;
  /** All that the host heard, in order. The row's runner closes the widget and expects its `close` in addition. */
  readonly hears: readonly string[];
  /** Whether the `close` says that something may still become a connection. */
  readonly mayComplete?: boolean;
}

/** What a host hears until the form is there. */
export const begun = ['view:loading', 'ready', 'view:form'] as const;

/** What it hears of a press of Connect. */
export function pressed(way: Way): readonly string[] {
  return ['submit', 'view:waiting', ...attempted(way)];
}

/** What it hears of the opening itself. */
export function attempted(way: Way): readonly string[] {
  return way === 'link' ? ['popup_unsure'] : ['popup_opened'];
}

/** What it hears of a window that is opened again: nothing, where a link does it. */
export function opened(way: Way): readonly string[] {
  return way === 'link' ? [] : ['popup_opened'];
}

/** What it hears of a window that is no longer seen: nothing, where it never was. */
export function lost(way: Way): readonly string[] {
  return way === 'link' ? [] : ['popup_lost'];
}

/** What it hears of a connection. */
export const done = ['connect', 'view:success'] as const;

/** Ends with a connection after one press and whatever else the host hears before. */
export function connected(way: Way, ...between: readonly string[]): Ending {
  return {
    view: 'view:success',
    hears: [...begun, ...pressed(way), ...between, ...done],
    connections: 1,
    // Nobody can tell how often a link was followed.
    mayComplete: way === 'link',
  };
}
