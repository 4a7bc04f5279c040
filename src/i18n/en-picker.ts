import type { Plural } from './plural.js';

/** The English sentences of a picker that moves, by key. */
export const enPicker = {
  'picker.category': 'Category',
  'picker.allCategories': 'All categories',
  'picker.recent': 'Recent',
  'picker.connected': 'Connected',
  'picker.found': { one: '{count} match', other: '{count} matches' },
  'picker.noMatch': 'Nothing matches “{query}”',
  'picker.noMatchHint': 'Check the spelling, or try a shorter word.',
} as const satisfies Readonly<Record<string, string | Plural>>;
