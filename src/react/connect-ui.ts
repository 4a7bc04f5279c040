import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { bindElement } from '../bindings/bind-element.js';
import {
  attributesToOpenWith,
  type ComponentOptions,
  listenerNames,
  optionNames,
} from '../bindings/component-options.js';
import type { ConnectUIElement } from '../element/connect-ui-element.js';
import { defineConnectUI } from '../index.js';

/** The element's options, a listener for each of its events, and what any element takes. */
export interface ConnectUIProps
  extends ComponentOptions,
    Omit<HTMLAttributes<ConnectUIElement>, keyof ComponentOptions> {}

/** React 18 complains of layout effects on servers, where no effect runs anyway. */
const useLayoutEffectOfBrowsers = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Shows the widget for as long as it is rendered; render it no more after `onClose`. Its ref is the element. Children
 * are seen until the widget's code is there, and in pages rendered on a server until they have woken.
 */
export const ConnectUI: ForwardRefExoticComponent<ConnectUIProps & RefAttributes<ConnectUIElement>> =
  forwardRef(function ConnectUI(props, ref) {
    const element = useRef<ConnectUIElement | null>(null);
    const give = useRef<((options: ComponentOptions) => void) | null>(null);
    useLayoutEffectOfBrowsers(() => {
      if (!element.current) return;
      give.current ??= bindElement(element.current);
      give.current(props);
      // The element opens with what it has by then.
      defineConnectUI();
    });
    useImperativeHandle(ref, () => element.current as ConnectUIElement, []);
    return createElement('connect-ui', { ...attributesOf(props), ref: element }, props.children);
  });

const ownNames: ReadonlySet<string> = new Set([...optionNames, ...listenerNames, 'children', 'className']);

function attributesOf(props: ConnectUIProps): object {
  const others = Object.entries(props).filter(([name]) => !ownNames.has(name));
  return { ...Object.fromEntries(others), ...attributesToOpenWith(props), class: props.className };
}
