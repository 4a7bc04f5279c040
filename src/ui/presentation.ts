/** How the widget stands in the page. */
export type Presentation = 'modal' | 'inline' | 'drawer' | 'popover';
