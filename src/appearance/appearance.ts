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
export type ColourName = {
  [Name in RoleName]: (typeof roles)[Name]['kind'] extends 'colour' ? Name : never;
}[RoleName];

/** Name of a role in `Appearance`. */
export type RoleName = keyof typeof roles;

/** Name of a role in the host's own style sheet. */
export type RoleProperty = (typeof roles)[RoleName]['property'];

/** What a role is to its readers. */
export interface Role {
  /** Its name in a style sheet. */
  readonly property: `--connect-ui-${string}`;
  /** What kind of value it takes; a colour is held to its contrast. */
  readonly kind: 'colour' | 'length' | 'number' | 'font' | 'shadow';
  /** What it is unless set, as CSS has it. */
  readonly byDefault: string;
  /** The same in words, where it follows from other roles. */
  readonly follows?: string;
  /** Which values are meant to look well, or what they are held to. */
  readonly range: string;
  /** What it is for. */
  readonly use: string;
}

/** All roles: the source of the types, of docs/appearance.md, and of the test that the styles have the same ones. */
export const roles = {
  accent: {
    property: '--connect-ui-accent',
    kind: 'colour',
    byDefault: 'light-dark(#3d4fd1, #5363e6)',
    range: '3:1 on the surface',
    use: 'the button that goes on; focus and links follow it',
  },
  onAccent: {
    property: '--connect-ui-on-accent',
    kind: 'colour',
    byDefault: 'var(--_ink)',
    follows: 'white or black, whichever is read more easily',
    range: '4.5:1 on the accent',
    use: 'text on the accent',
  },
  surface: {
    property: '--connect-ui-surface',
    kind: 'colour',
    byDefault: 'light-dark(#fff, #1a1b20)',
    range: 'opaque',
    use: 'ground of the dialog',
  },
  text: {
    property: '--connect-ui-text',
    kind: 'colour',
    byDefault: 'light-dark(#16181d, #f1f2f5)',
    range: '4.5:1 on the surface',
    use: 'text; hovered and pressed grounds follow it',
  },
  muted: {
    property: '--connect-ui-muted',
    kind: 'colour',
    byDefault: 'light-dark(#5c6370, #a3a9b6)',
    range: '4.5:1 on the surface',
    use: 'secondary text, placeholders, quiet icons',
  },
  border: {
    property: '--connect-ui-border',
    kind: 'colour',
    byDefault: 'light-dark(#e4e6eb, #33353d)',
    range: 'any; it carries no meaning',
    use: 'lines that only separate',
  },
  edge: {
    property: '--connect-ui-edge',
    kind: 'colour',
    byDefault: 'color-mix(in oklab, var(--_text) 48%, var(--_surface))',
    follows: 'text, half way to the surface',
    range: '3:1 on the surface',
    use: 'edges of inputs and of second buttons',
  },
  field: {
    property: '--connect-ui-field',
    kind: 'colour',
    byDefault: 'var(--_surface)',
    follows: 'the surface',
    range: 'opaque; text and muted text are read on it',
    use: 'ground of inputs',
  },
  danger: {
    property: '--connect-ui-danger',
    kind: 'colour',
    byDefault: 'light-dark(#b3261e, #ff8f85)',
    range: '4.5:1 on the surface',
    use: 'what went wrong',
  },
  warning: {
    property: '--connect-ui-warning',
    kind: 'colour',
    byDefault: 'light-dark(#8a5a00, #e0b04a)',
    range: '4.5:1 on the surface',
    use: 'doubts about what was typed, and questions',
  },
  success: {
    property: '--connect-ui-success',
    kind: 'colour',
    byDefault: 'light-dark(#137a48, #2f9e66)',
    range: '3:1 on the surface',
    use: 'what went well',
  },
  link: {
    property: '--connect-ui-link',
    kind: 'colour',
    byDefault: 'color-mix(in oklab, var(--_accent) 70%, var(--_text))',
    follows: 'the accent, nearer to the text',
    range: '4.5:1 on the surface',
    use: 'links within text',
  },
  focus: {
    property: '--connect-ui-focus',
    kind: 'colour',
    byDefault: 'color-mix(in oklab, var(--_accent) 85%, var(--_text))',
    follows: 'the accent, a little nearer to the text',
    range: '3:1 on the surface',
    use: 'ring around what the keyboard is at',
  },
  backdrop: {
    property: '--connect-ui-backdrop',
    kind: 'colour',
    byDefault: 'light-dark(rgb(15 18 30 / 0.45), rgb(0 0 0 / 0.6))',
    range: 'translucent, so that the page is still known',
    use: 'what covers the page behind the dialog',
  },
  font: {
    property: '--connect-ui-font',
    kind: 'font',
    byDefault: 'inherit',
    follows: 'the font of the page around; none is loaded',
    range: 'a list of families',
    use: 'all text',
  },
  fontMono: {
    property: '--connect-ui-font-mono',
    kind: 'font',
    byDefault: 'ui-monospace, monospace',
    range: 'a list of families',
    use: 'keys, codes and references',
  },
  fontSize: {
    property: '--connect-ui-font-size',
    kind: 'length',
    byDefault: '15px',
    range: '13px–18px',
    use: 'text; all other sizes follow it',
  },
  fontWeight: {
    property: '--connect-ui-font-weight',
    kind: 'number',
    byDefault: '600',
    range: '500–800',
    use: 'titles',
  },
  lineHeight: {
    property: '--connect-ui-line-height',
    kind: 'number',
    byDefault: '1.45',
    range: '1.3–1.7',
    use: 'text of several lines',
  },
  radius: {
    property: '--connect-ui-radius',
    kind: 'length',
    byDefault: '16px',
    range: '0px–24px',
    use: 'corners of the dialog',
  },
  radiusControl: {
    property: '--connect-ui-radius-control',
    kind: 'length',
    byDefault: 'min(calc(var(--_radius) * 0.625), 12px)',
    follows: 'five eighths of the radius, 12px at most',
    range: '0px–22px',
    use: 'corners of buttons, inputs, rows and notices',
  },
  radiusLogo: {
    property: '--connect-ui-radius-logo',
    kind: 'length',
    byDefault: '25%',
    range: '0px–50%',
    use: 'corners of logos',
  },
  spacing: {
    property: '--connect-ui-spacing',
    kind: 'length',
    byDefault: '8px',
    range: '6px–12px',
    use: 'the unit that margins and gaps are counted in',
  },
  controlHeight: {
    property: '--connect-ui-control-height',
    kind: 'length',
    byDefault: '44px',
    range: '36px–56px',
    use: 'height of buttons and inputs, at least',
  },
  rowHeight: {
    property: '--connect-ui-row-height',
    kind: 'length',
    byDefault: 'max(48px, 3.2em)',
    follows: '48px, more where text is large',
    range: '40px–72px',
    use: 'rows of the picker',
  },
  width: {
    property: '--connect-ui-width',
    kind: 'length',
    byDefault: '448px',
    range: '360px–640px',
    use: 'the dialog, where the screen is wide enough',
  },
  height: {
    property: '--connect-ui-height',
    kind: 'length',
    byDefault: '700px',
    range: '480px–900px',
    use: 'the dialog at most, where the screen is high enough',
  },
  shadow: {
    property: '--connect-ui-shadow',
    kind: 'shadow',
    byDefault:
      '0 0 0 1px light-dark(rgb(15 18 30 / 0.06), rgb(255 255 255 / 0.1)), 0 2px 6px rgb(15 18 30 / 0.08), 0 24px 64px -12px rgb(15 18 30 / 0.32)',
    follows: 'a hairline, and two soft shadows below',
    range: 'a box-shadow, or none',
    use: 'around the dialog',
  },
  motion: {
    property: '--connect-ui-motion',
    kind: 'number',
    byDefault: '1',
    range: '0–1; nothing moves at 0, nor where the person wants it so',
    use: 'how long motion takes, as a share of at most 180 ms',
  },
} as const satisfies Record<string, Role>;
