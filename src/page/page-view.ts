import type { PageFault } from './admission.js';

/** What the page knows besides the widget's state. */
export interface PageView {
  /** `link`: the person opened the page itself. `frame`: it stands in another page. */
  readonly place: 'link' | 'frame';
  /** Why the page can do nothing; `null` while it can. */
  readonly fault: PageFault | null;
  /** Name of the app that people connect their accounts to; `null` for none. */
  readonly app: string | null;
  /** Where the link leads back to; `null` for nowhere. */
  readonly returnUrl: string | null;
}

/** Names the place that the link leads back to. */
export function placeOfReturn(app: string | null, returnUrl: string): string {
  return app ?? new URL(returnUrl).hostname;
}
