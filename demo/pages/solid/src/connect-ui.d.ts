import type { ConnectUIEventDetails, ElementOptions } from 'connect-ui';

type Properties = { [Name in keyof ElementOptions as `prop:${Name}`]?: ElementOptions[Name] };
type Handlers = {
  [Type in keyof ConnectUIEventDetails as `on:${Type}`]?: (
    event: CustomEvent<ConnectUIEventDetails[Type]>,
  ) => void;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'connect-ui': HTMLAttributes<HTMLElement> & Properties & Handlers;
    }
  }
}
