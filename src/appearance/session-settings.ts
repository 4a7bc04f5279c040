import { member, text } from '../protocol/json.js';
import type { Appearance } from './appearance.js';
import { themeOf } from './theme.js';

/** What the API says where nobody has chosen a colour. */
const nobodysColour = '#00b2e3';

/**
 * Reads how the API's owner wants it to look, out of a session's `connectUISettings`. Total: what is missing, of another
 * kind, or only the API's own default says nothing. The colours are any text.
 */
export function settingsAppearance(settings: unknown): Appearance {
  const theme = themeOf(member(settings, 'defaultTheme'));
  const light = primary(settings, 'light');
  const dark = primary(settings, 'dark');
  return {
    ...(theme && theme !== 'system' && { theme }),
    ...(light && { light: { accent: light } }),
    ...(dark && { dark: { accent: dark } }),
  };
}

function primary(settings: unknown, scheme: 'light' | 'dark'): string | null {
  const colour = text(member(member(member(settings, 'theme'), scheme), 'primary'))?.trim();
  return colour && colour.toLowerCase() !== nobodysColour ? colour : null;
}
