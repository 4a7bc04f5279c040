import type * as icons from './icons.js';
import type * as laterIcons from './later-icons.js';

type Drawings = (typeof icons & typeof laterIcons)[keyof (typeof icons & typeof laterIcons)];

/** Drawings of a host's own, by the name of ours. */
export type OwnIcons = { readonly [Name in Drawings[0]]?: string | undefined };
