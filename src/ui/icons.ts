/** Drawings of 24 by 24, by name, as paths: those that the first screens may show. */

/** Something to look at. */
export const alertIcon = ['alert', 'M12 6.5v7M12 17.2v.01'] as const;
/** One step back. */
export const backIcon = ['back', 'M14.5 6l-6 6 6 6'] as const;
/** Leave. */
export const closeIcon = ['close', 'M7 7l10 10M17 7L7 17'] as const;
/** Look for something. */
export const searchIcon = ['search', 'M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM16 16l4 4'] as const;
