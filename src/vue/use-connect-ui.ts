import { type MaybeRefOrGetter, onScopeDispose, type Ref, readonly, ref, toValue, watch } from 'vue';
import { createOpener, type Opener, type UseConnectUIOptions } from '../bindings/opener.js';

export type { UseConnectUIOptions };

/** What `useConnectUI` gives. */
export interface ConnectUIControls extends Pick<Opener, 'open' | 'close'> {
  /** Whether the widget is open. */
  readonly isOpen: Readonly<Ref<boolean>>;
}

/**
 * Opens the widget over the page, from a press of a button for example. While it is open it follows its options, if
 * these are reactive or a getter, and no second one opens. It closes when the component goes.
 */
export function useConnectUI(options: MaybeRefOrGetter<UseConnectUIOptions> = {}): ConnectUIControls {
  const isOpen = ref(false);
  const opener = createOpener((now) => {
    isOpen.value = now;
  });
  watch(
    () => ({ ...toValue(options) }),
    (given) => opener.give(given),
    { deep: true, immediate: true, flush: 'sync' },
  );
  onScopeDispose(() => opener.release());
  const { open, close } = opener;
  return { open, close, isOpen: readonly(isOpen) };
}
