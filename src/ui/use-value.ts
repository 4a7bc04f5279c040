import { effect, type ReadonlySignal } from '@preact/signals-core';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Returns a signal's value and renders again when it changes. */
export function useValue<T>(signal: ReadonlySignal<T>): T {
  const [, render] = useState<T>();
  useLayoutEffect(
    () =>
      effect(() => {
        const { value } = signal;
        render(() => value);
      }),
    [signal],
  );
  return signal.peek();
}
