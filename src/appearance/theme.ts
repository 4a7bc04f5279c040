/** Light, dark, or as the person's system is at the moment. */
export type Theme = 'light' | 'dark' | 'system';

/** Reads a theme from outside; `null` for anything else. */
export function themeOf(value: unknown): Theme | null {
  return value === 'light' || value === 'dark' || value === 'system' ? value : null;
}
