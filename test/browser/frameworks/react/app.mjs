import { ConnectUI, useConnectUI } from 'connect-ui/react';
import { createElement as h, StrictMode, Suspense, useEffect, useRef, useState } from 'react';

const forever = new Promise(() => {});

/** Suspends for as long as it is told to. */
function Sleeper({ isAsleep }) {
  if (isAsleep) throw forever;
  return null;
}

/** Opens the widget over the page as soon as it is there. */
function AtOnce({ options, tell }) {
  const { open, isOpen } = useConnectUI({
    ...options,
    onReady: () => tell('over: ready'),
    onClose: ({ reason }) => tell(`over: close ${reason}`),
  });
  useEffect(() => {
    void open().then(({ status }) => tell(`over: ${status}`));
  }, [open, tell]);
  return h('p', { id: 'over' }, isOpen ? 'open' : 'closed');
}

/** A host's app, whose state a test sets by `window.set`. */
export function App({ options, tell }) {
  const [state, set] = useState({
    isHere: true,
    isOver: false,
    isAsleep: false,
    reason: undefined,
    renders: 0,
  });
  const element = useRef(null);
  useEffect(() => {
    window.set = (changed) => set((before) => ({ ...before, ...changed }));
    window.widget = () => element.current;
  }, []);
  const here = h(
    ConnectUI,
    {
      ...options,
      ref: element,
      presentation: 'inline',
      reason: state.reason,
      consent: { purpose: 'To read your issues' },
      className: 'here',
      // Others at every render, as hosts write them.
      fetchSessionToken: () => options.fetchSessionToken(),
      onReady: () => tell('here: ready'),
      onStep: ({ name }) => tell(`here: ${name} (render ${state.renders})`),
      onConnect: ({ providerConfigKey }) => tell(`here: connect ${providerConfigKey}`),
      onClose: ({ reason }) => tell(`here: close ${reason}`),
      onEvent: ({ type, detail }) => type === 'close' && tell(`here: event close ${detail.reason}`),
    },
    h('p', { id: 'before' }, 'One moment…'),
  );
  return h(
    StrictMode,
    null,
    h(
      Suspense,
      { fallback: h('p', { id: 'fallback' }, 'Asleep') },
      state.isHere && here,
      h(Sleeper, { isAsleep: state.isAsleep }),
    ),
    state.isOver && h(AtOnce, { options, tell }),
  );
}
