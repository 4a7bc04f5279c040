/** The English sentences of a picker that moves, by key. */
export const enPicker = {
  'picker.category': 'Category',
  'picker.allCategories': 'All categories',
  'picker.recent': 'Recent',
  'picker.connected': 'Connected',
  'picker.shown': '{shown} of {all} shown',
  'picker.noMatch': 'Nothing matches “{query}”',
  'picker.noMatchHint': 'Check the spelling, or try a shorter word.',
} as const satisfies Readonly<Record<string, string>>;
