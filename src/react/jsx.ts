import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ConnectUIElement } from '../element/connect-ui-element.js';
import type { ConnectUIEventDetails, ElementOptions } from '../element/options.js';

/** Handlers of the element's events, as React 19 listens to those of custom elements. */
type Handlers = {
  readonly [Type in keyof ConnectUIEventDetails as `on${Type}`]?:
    | ((event: CustomEvent<ConnectUIEventDetails[Type]>) => void)
    | undefined;
};

/** What the tag `<connect-ui>` takes in JSX. Functions and objects are set by React 19; React 18 needs a ref. */
export interface ConnectUITag
  extends Omit<DetailedHTMLProps<HTMLAttributes<ConnectUIElement>, ConnectUIElement>, keyof Handlers>,
    Handlers,
    Readonly<Omit<ElementOptions, 'sessionToken' | 'apiURL' | 'detectClosedPopup'>> {
  readonly class?: string | undefined;
  readonly 'session-token'?: string | undefined;
  readonly 'api-url'?: string | undefined;
  readonly 'detect-closed-popup'?: ElementOptions['detectClosedPopup'];
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'connect-ui': ConnectUITag;
    }
  }
}
