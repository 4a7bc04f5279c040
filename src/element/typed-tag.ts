import type { ConnectUIElement } from './connect-ui-element.js';
import type { ConnectUIEventDetails } from './options.js';

declare global {
  interface HTMLElementTagNameMap {
    'connect-ui': ConnectUIElement;
  }
}

/** What `addEventListener` of the element is. */
export interface Listen {
  /** Listens to one of its own events, with the type of its `detail`. */
  <Type extends keyof ConnectUIEventDetails>(
    type: Type,
    listener: (this: ConnectUIElement, event: CustomEvent<ConnectUIEventDetails[Type]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Listens to an event that all elements have. */
  <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Listens to any other event. */
  (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
