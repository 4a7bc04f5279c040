/** Drawings of 24 by 24, as paths: those that the first screens may show. */

/** Something to look at. */
export const alertIcon = 'M12 6.5v7M12 17.2v.01';
/** One step back. */
export const backIcon = 'M14.5 6l-6 6 6 6';
/** Done. */
export const checkIcon = 'M6 12.5l4 4 8-9';
/** Leave. */
export const closeIcon = 'M7 7l10 10M17 7L7 17';
/** Somebody still has to act. */
export const pendingIcon = 'M7 12h.01M12 12h.01M17 12h.01';
/** Look for something. */
export const searchIcon = 'M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM16 16l4 4';
