import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsAppearance } from '../../../src/appearance/session-settings.js';

const settings = (defaultTheme: unknown, light: unknown, dark: unknown) => ({
  showWatermark: true,
  defaultTheme,
  theme: { light: { primary: light }, dark: { primary: dark } },
});

describe('the settings of a session', () => {
  it.each([
    [
      'a theme and colours',
      settings('dark', '#123456', '#abcdef'),
      { theme: 'dark', light: { accent: '#123456' }, dark: { accent: '#abcdef' } },
    ],
    [
      'a colour for one theme only',
      settings('light', '', 'teal'),
      { theme: 'light', dark: { accent: 'teal' } },
    ],
    ['nothing by the API’s own defaults', settings('system', '#00B2E3', '#00b2e3'), {}],
    ['nothing by what is of another kind', settings(7, null, ['red']), {}],
    ['nothing where there are none', undefined, {}],
  ])('say %s', (_, given, said) => {
    expect(settingsAppearance(given)).toEqual(said);
  });

  it('never throw, whatever a server answers', () => {
    fc.assert(fc.property(fc.anything(), (given) => void settingsAppearance(given)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void settingsAppearance({ theme: value, defaultTheme: value })),
    );
  });

  it('say nothing by what is only inherited', () => {
    expect(settingsAppearance(Object.create(settings('dark', 'red', 'red')))).toEqual({});
  });
});
