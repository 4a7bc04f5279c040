import { colourRoles } from './colour-roles.js';
import { measureRoles } from './measure-roles.js';
import type { Theme } from './theme.js';

/** What a host may say about how the widget looks. What is left out stays as it is. */
export interface Appearance {
  /** Light, dark, or as the person's system is at the moment. Default: as the page around is. */
  readonly theme?: Theme | undefined;
  /** Values of roles, in light and in dark. */
  readonly variables?: Variables | undefined;
  /** Colours in light only; they go before `variables`. */
  readonly light?: Colours | undefined;
  /** Colours in dark only; they go before `variables`. */
  readonly dark?: Colours | undefined;
}

/** Values of roles, as CSS has them. */
export type Variables = { readonly [name in RoleName]?: string | undefined };

/** Values of the roles that are colours: any that CSS knows, except what `var()` brings from elsewhere. */
export type Colours = Pick<Variables, ColourName>;

/** Name of a role that is a colour. */
export type ColourName = keyof typeof colourRoles;

/** Name of a role in `Appearance`. */
export type RoleName = keyof typeof roles;

/** Name of a role in the host's own style sheet. */
export type RoleProperty = (typeof roles)[RoleName]['property'];

/** All roles: the source of the types, of docs/appearance.md, and of the test that the styles have the same ones. */
export const roles = { ...colourRoles, ...measureRoles };
