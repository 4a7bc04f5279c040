import { ConnectUI, useConnectUI } from 'connect-ui/vue';
import { defineComponent, h, onMounted, reactive, ref } from 'vue';

/** Opens the widget over the page as soon as it is there. */
const AtOnce = defineComponent({
  props: ['options', 'tell'],
  setup({ options, tell }) {
    const { open, isOpen } = useConnectUI({
      ...options,
      onReady: () => tell('over: ready'),
      onClose: ({ reason }) => tell(`over: close ${reason}`),
    });
    onMounted(() => {
      for (const again of [open(), open()]) again.then(({ status }) => tell(`over: ${status}`));
    });
    return () => h('p', { id: 'over' }, isOpen.value ? 'open' : 'closed');
  },
});

/** A host's app, whose state a test sets by `window.set`. */
export const App = defineComponent({
  props: ['options', 'tell'],
  setup({ options, tell }) {
    const state = reactive({ isHere: true, isOver: false, reason: undefined, renders: 0 });
    const widget = ref(null);
    onMounted(() => {
      window.set = (changed) => void Object.assign(state, changed);
      window.widget = () => widget.value?.element;
    });
    const here = () =>
      h(
        ConnectUI,
        {
          ...options,
          ref: widget,
          presentation: 'inline',
          reason: state.reason,
          consent: { purpose: 'To read your issues' },
          class: 'here',
          // Others at every render, as hosts write them.
          fetchSessionToken: () => options.fetchSessionToken(),
          onReady: () => tell('here: ready'),
          onStep: ({ name }) => tell(`here: ${name} (render ${state.renders})`),
          onConnect: ({ providerConfigKey }) => tell(`here: connect ${providerConfigKey}`),
          onClose: ({ reason }) => tell(`here: close ${reason}`),
          onEvent: ({ type, detail }) => type === 'close' && tell(`here: event close ${detail.reason}`),
        },
        () => h('p', { id: 'before' }, 'One moment…'),
      );
    return () => [state.isHere ? here() : null, state.isOver ? h(AtOnce, { options, tell }) : null];
  },
});
