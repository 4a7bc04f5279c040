import { type Theme, themeOf } from '../appearance/theme.js';

/** What the address of the page asks for. Nothing in it is trusted before the page's own lists were asked. */
export interface PageAddress {
  readonly sessionToken: string | null;
  readonly apiURL: string | null;
  /** Where the person goes afterwards. */
  readonly returnUrl: string | null;
  readonly theme: Theme | null;
  /** Language, as a BCP 47 tag. */
  readonly lang: string | null;
  /** The frame is one of our element's, and shows a dialog over the whole page or stands within it. */
  readonly isolated: 'modal' | 'drawer' | 'inline' | null;
  /** The panel fills the frame, with nothing around it. */
  readonly isEmbedded: boolean;
  /** Shows how it looks: connects and closes nothing. */
  readonly isPreview: boolean;
  /** A sign-in window that reads closed ends the attempt. */
  readonly endsWithWindow: boolean;
  /** The same address without the token. */
  readonly bare: string;
}

/** Reads the page's address. What stands behind the `#`, which no server sees, comes before the query. */
export function readPageAddress(href: string): PageAddress {
  const url = new URL(href);
  const hidden = new URLSearchParams(url.hash.slice(1));
  const said = (name: string) => hidden.get(name) || url.searchParams.get(name) || null;
  const isTrue = (name: string) => said(name) === 'true';
  return {
    sessionToken: said('session_token'),
    apiURL: said('apiURL'),
    returnUrl: said('return_url'),
    theme: themeOf(said('theme')),
    lang: said('lang'),
    isolated: isolatedOf(said('isolated')),
    isEmbedded: isTrue('embedded'),
    isPreview: isTrue('preview'),
    endsWithWindow: isTrue('detectClosedAuthWindow'),
    bare: withoutToken(url, hidden),
  };
}

function isolatedOf(value: string | null): PageAddress['isolated'] {
  return value === 'modal' || value === 'drawer' || value === 'inline' ? value : null;
}

function withoutToken(url: URL, hidden: URLSearchParams): string {
  const bare = new URL(url);
  if (bare.searchParams.has('session_token')) bare.searchParams.delete('session_token');
  if (hidden.has('session_token')) {
    hidden.delete('session_token');
    bare.hash = hidden.toString();
  }
  return bare.href;
}
