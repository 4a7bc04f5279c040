import 'connect-ui/declarative';
import 'connect-ui/define';
import { type ConnectErrorCode, type ConnectUIHandle, openConnectUI } from 'connect-ui';
import { doctor, type Finding } from 'connect-ui/doctor';
import type {} from 'connect-ui/global';
import { createConnectClient } from 'connect-ui/headless';
import Nango, { AuthError } from 'connect-ui/nango';
import { ConnectUI, useConnectUI } from 'connect-ui/react';
import { createTestApi } from 'connect-ui/testing';
import { useConnectUI as useVueConnectUI, ConnectUI as VueConnectUI } from 'connect-ui/vue';
import { h } from 'vue';

// That it compiles is the test; types that are not found would be `any`, which the refused lines notice.

export const handles: readonly ConnectUIHandle[] = [
  openConnectUI({ sessionToken: 't' }),
  window.ConnectUI.openConnectUI({ fetchSessionToken: async () => 't' }),
  // @ts-expect-error: a token is a text.
  openConnectUI({ sessionToken: 5 }),
  // @ts-expect-error: there is no such presentation.
  window.ConnectUI.openConnectUI({ presentation: 'sideways' }),
];

const element = document.createElement('connect-ui');
element.presentation = 'inline';
element.addEventListener('connect', ({ detail }) => detail.connectionId?.length);
// @ts-expect-error: a connection has no token.
element.addEventListener('connect', ({ detail }) => detail.token);
// @ts-expect-error: it is an address or nothing.
document.createElement('connect-button').allowCrossOrigin = 'https://example.com';

export async function connect(): Promise<ConnectErrorCode | string | null> {
  const made = await createConnectClient({ sessionToken: 't' }).connect({ integration: 'notes', values: {} });
  if (made.ok) return made.value.connectionId;
  // @ts-expect-error: what failed has no value.
  return made.error.code ?? made.value;
}

export async function connectAsNango(): Promise<string> {
  try {
    return (await new Nango({ connectSessionToken: 't' }).auth('notes')).connectionId;
  } catch (error) {
    // @ts-expect-error: no error is of that type.
    if (error instanceof AuthError && error.type === 'oops') return '';
    throw error;
  }
}

export function InReact() {
  const { open, isOpen } = useConnectUI({ onConnect: ({ providerConfigKey }) => providerConfigKey.length });
  return (
    <>
      <button type="button" disabled={isOpen} onClick={() => open()} />
      <ConnectUI presentation="inline" onClose={({ reason }) => reason === 'escape'} />
      <connect-ui integration="notes" />
      {/* @ts-expect-error: there is no such presentation. */}
      <ConnectUI presentation="sideways" />
    </>
  );
}

export function inVue() {
  const { open } = useVueConnectUI({ sessionToken: 't' });
  // @ts-expect-error: an integration is named by its key.
  void open({ integration: 5 });
  return h(VueConnectUI, { presentation: 'inline', onClose: ({ reason }) => reason === 'escape' });
}

export function inTests(): readonly string[] {
  const api = createTestApi({ outcomes: { mail: 'access_denied' } });
  // @ts-expect-error: nothing comes to that.
  api.set({ outcomes: { mail: 'oops' } });
  return api.connections.map(({ connectionId }) => connectionId);
}

export async function examine(): Promise<readonly Finding[]> {
  // @ts-expect-error: a token is a text.
  await doctor({ sessionToken: 5 });
  return (await doctor({ sessionToken: 't' })).findings;
}
