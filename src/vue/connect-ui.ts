import { defineComponent, h, type PropType, shallowRef, type VNode, watch } from 'vue';
import { bindElement } from '../bindings/bind-element.js';
import { attributesToOpenWith, type ComponentOptions, optionNames } from '../bindings/component-options.js';
import type { ConnectUIElement } from '../element/connect-ui-element.js';
import type { ConnectErrorDetail, ElementOptions } from '../element/options.js';
import type { CloseDetail, StepDetail } from '../flow/host-event.js';
import { defineConnectUI } from '../index.js';
import type { Connection } from '../protocol/connection.js';

type OptionProps = {
  readonly [Name in keyof ElementOptions]-?: { readonly type: PropType<ElementOptions[Name]> };
};

/** `Boolean` makes the bare attribute `isolated` mean yes; what the rest may be is the types' to say. */
const props = Object.fromEntries(
  optionNames.map((name) => [name, { type: name === 'isolated' ? Boolean : null }]),
) as unknown as OptionProps;

/**
 * Shows the widget for as long as it is rendered; render it no more after `@close`. Its props are the members of
 * `ElementOptions`, and what it emits is below. A template ref has its `element` and `close()`. The slot is seen until the widget's code is there, and in pages rendered on a server until they have woken.
 */
export const ConnectUI = defineComponent({
  name: 'ConnectUI',
  props,
  emits: {
    /** The first screen that a person can act on is there. */
    ready: () => true,
    /** The person came to another view, or did something that a funnel counts. */
    step: (_detail: StepDetail) => true,
    /** A connection was made; save its id after checking it on your server. */
    connect: (_connection: Connection) => true,
    /** Something failed; branch on `code`. */
    error: (_error: ConnectErrorDetail) => true,
    /** The person closed the widget, or the app did by `close()`. */
    close: (_detail: CloseDetail) => true,
  },
  setup(props, { emit }) {
    const element = shallowRef<ConnectUIElement | null>(null);
    let give: ((options: ComponentOptions) => void) | undefined;
    const giveProps = () =>
      give?.({
        ...props,
        onReady: () => emit('ready'),
        onStep: (detail) => emit('step', detail),
        onConnect: (connection) => emit('connect', connection),
        onError: (error) => emit('error', error),
        onClose: (detail) => emit('close', detail),
      });
    watch(props, giveProps, { deep: true });
    return {
      element,
      close: () => element.value?.close(),
      /** @internal Binds the element before it is put into the page, where it opens with what it has. */
      bind({ el }: VNode) {
        element.value = el as ConnectUIElement;
        give = bindElement(element.value);
        giveProps();
        defineConnectUI();
      },
    };
  },
  render() {
    return h(
      'connect-ui',
      { ...attributesToOpenWith(this.$props), onVnodeBeforeMount: this.bind },
      this.$slots.default?.(),
    );
  },
});
