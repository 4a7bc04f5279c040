import { signal } from '@preact/signals-core';
import { addFallback } from '../i18n/translate.js';

type LaterScreens = typeof import('./later-screens.js');

/** The screens behind the picker: absent until asked for, `unreachable` when they could not be fetched. */
export const laterScreens = signal<LaterScreens | 'absent' | 'unreachable'>('absent');

let loading: Promise<void> | null = null;

/** Fetches the screens behind the picker once; resolves in any case, and may be called again after a failure. */
export function loadScreens(): Promise<void> {
  loading ??= import('./later-screens.js').then(
    (screens) => {
      addFallback(screens.enLater);
      laterScreens.value = screens;
    },
    () => {
      loading = null;
      laterScreens.value = 'unreachable';
    },
  );
  return loading;
}
