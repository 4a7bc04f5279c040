import type { Presentation } from '../src/ui/presentation.js';

/** How the widget stands in its page, as far as a page without anything to stand beside can show it. */
export const presentations = ['modal', 'drawer', 'inline'] as const satisfies readonly Presentation[];
