import { webAddress } from '../protocol/web-address.js';
import type { ElementOptions } from './options.js';

/** Says how it is shown: a frame has nothing to stand beside, and room for a leaving question only as a dialog. */
export function presentationOf({ presentation = 'modal' }: ElementOptions) {
  return presentation === 'popover' ? 'modal' : presentation;
}

/**
 * Answers the page's address, and in it what the page has to know before anything else; `null` unless its origin keeps
 * the host's scripts out.
 */
export function pageAddress(options: ElementOptions): URL | null {
  const { pageUrl, apiURL } = options;
  const url = webAddress(pageUrl);
  if (!url || url.origin === location.origin) {
    // The host's own mistake: its developers see it where they look for theirs.
    reportError(
      new Error('pageUrl must be the address of the hosted page, on another origin than this page.'),
    );
    return null;
  }
  url.searchParams.set('isolated', presentationOf(options));
  if (apiURL !== undefined) url.searchParams.set('apiURL', apiURL);
  return url;
}
