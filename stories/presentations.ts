/** How the widget stands in its page; each is shown and tested in all its states. */
export const presentations = ['modal', 'inline'] as const;

/** One of them. */
export type Presentation = (typeof presentations)[number];
