import type { ConnectUIElement } from '../element/connect-ui-element.js';
import type { ConnectUIEvent, ConnectUIEventDetails, ElementOptions } from '../element/options.js';
import { type ComponentOptions, optionNames, tellListener } from './component-options.js';

type Callback = (...query: readonly unknown[]) => unknown;

const eventTypes = Object.keys({
  ready: true,
  step: true,
  connect: true,
  error: true,
  close: true,
} satisfies Record<keyof ConnectUIEventDetails, true>) as readonly (keyof ConnectUIEventDetails)[];

/** How a function is remembered: another one in its place is no change, because the latest is always called. */
const aFunction = Symbol();

/**
 * Binds an element to a component that renders again and again. Answers how to give it the latest options: the
 * element is told only what has changed, whatever functions and objects were made anew for the same meaning.
 */
export function bindElement(element: ConnectUIElement): (options: ComponentOptions) => void {
  let latest: ComponentOptions = {};
  const told = new Map<string, unknown>();
  // Listened to for as long as there is an element: while a framework hides a component, its widget may still connect.
  for (const type of eventTypes)
    element.addEventListener(type, ({ detail }: CustomEvent) =>
      tellListener(latest, { type, detail } as ConnectUIEvent),
    );
  const callLatest =
    (name: keyof ElementOptions): Callback =>
    (...query) =>
      (latest[name] as Callback | undefined)?.(...query);
  return (options) => {
    latest = options;
    for (const name of optionNames) {
      const value = options[name];
      const meaning = meaningOf(value);
      if (told.get(name) === meaning) continue;
      told.set(name, meaning);
      Object.assign(element, { [name]: meaning === aFunction ? callLatest(name) : copyOf(value) });
    }
  };
}

function meaningOf(value: unknown): unknown {
  if (typeof value === 'function') return aFunction;
  return isData(value) ? JSON.stringify(value) : value;
}

/** An element means itself. */
function isData(value: unknown): boolean {
  return typeof value === 'object' && !('nodeType' in Object(value));
}

/** Copies what an app may go on changing, so that the next change is seen as one. */
function copyOf(value: unknown): unknown {
  return isData(value) ? JSON.parse(JSON.stringify(value)) : value;
}
