import { member, text } from '../protocol/json.js';
import { type Theme, themeOf } from './theme.js';

/** How the API's owner wants it to look. The colours are any text, so they are tried before they are used. */
export interface Appearance {
  readonly theme: Theme | null;
  readonly primary: { readonly light: string | null; readonly dark: string | null };
}

/** Reads the settings that a dashboard previews. Total: what is missing or of another kind is left as it is. */
export function appearanceOf(settings: unknown): Appearance {
  const theme = member(settings, 'theme');
  const primary = (scheme: 'light' | 'dark') => text(member(member(theme, scheme), 'primary')) ?? null;
  return {
    theme: themeOf(member(settings, 'defaultTheme')),
    primary: { light: primary('light'), dark: primary('dark') },
  };
}

/** Puts the accent of an appearance on an element; a colour that the browser does not know changes nothing. */
export function showAccent(element: HTMLElement, { primary: { light, dark } }: Appearance): void {
  if (!light || !dark || !CSS.supports('color', light) || !CSS.supports('color', dark)) return;
  const { style } = element;
  style.setProperty('--connect-ui-accent', `light-dark(${light}, ${dark})`);
  style.setProperty('--connect-ui-on-accent', `light-dark(${inkOn(light)}, ${inkOn(dark)})`);
}

/**
 * Answers black or white, whichever is read more easily on a colour.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
function inkOn(colour: string): 'black' | 'white' {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return 'white';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  // Where both have the same contrast.
  return luminance > 0.179 ? 'black' : 'white';
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
