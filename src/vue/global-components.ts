import type { DefineComponent } from 'vue';
import type { ConnectUIEventDetails, ElementOptions } from '../element/options.js';

type Handlers = {
  readonly [Type in keyof ConnectUIEventDetails as `on${Capitalize<Type>}`]?:
    | ((event: CustomEvent<ConnectUIEventDetails[Type]>) => void)
    | undefined;
};

/** What the tag `<connect-ui>` takes in templates, once the compiler is told by `isCustomElement` that it is no component. */
export interface ConnectUITag extends Readonly<ElementOptions>, Handlers {
  readonly 'session-token'?: string | undefined;
  readonly 'api-url'?: string | undefined;
  readonly 'detect-closed-popup'?: ElementOptions['detectClosedPopup'];
}

declare module 'vue' {
  interface GlobalComponents {
    'connect-ui': DefineComponent<ConnectUITag>;
  }
}
