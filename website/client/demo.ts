import type { ConnectUIOptions } from '../../src/index.js';
import { type ConnectUIHandle, openConnectUI } from '../../src/index.js';
import { createTestApi } from '../../src/testing.js';
import { outcomes } from '../outcomes.js';
import { callOf } from './call-of.js';
import { logEvent } from './log-event.js';

/** As quick as a near server, so that what is shown while it works can be seen. */
const delayMs = 250;

const find = <Kind extends HTMLElement>(selector: string) => document.querySelector(selector) as Kind;
const form = find<HTMLFormElement>('#demo');
const stage = find('#stage');
const api = createTestApi().install();
let opening: ConnectUIHandle | null = null;

function chosen() {
  const { outcome, presentation, theme, language } = Object.fromEntries(new FormData(form)) as Record<
    string,
    string
  >;
  const { integration, ...rest } = outcomes[outcome ?? ''] ?? {};
  const options = {
    ...(integration && { integration }),
    presentation: presentation as ConnectUIOptions['presentation'],
    ...(theme !== 'page' && { appearance: { theme: theme as 'light' | 'dark' } }),
    lang: language,
  } satisfies ConnectUIOptions;
  return { ...rest, options };
}

function show(): void {
  find('#call').textContent = callOf(chosen().options);
}

function open(): void {
  opening?.close();
  const { behaviour, expiresOn, options } = chosen();
  api.set({ outcomes: {}, delayMs, ...behaviour });
  const isInline = options.presentation === 'inline';
  opening = openConnectUI({
    ...options,
    ...(isInline && { container: stage }),
    ...(options.presentation === 'popover' && { anchor: '#open' }),
    fetchSessionToken: async () => api.token(),
    onEvent(event) {
      logEvent(event);
      if (isInline && event.type === 'ready') stage.scrollIntoView({ block: 'nearest' });
      if (event.type === 'step' && event.detail.name === expiresOn) api.expireTokens();
    },
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  open();
});
form.addEventListener('change', () => {
  opening?.close();
  opening = null;
  show();
});
show();
