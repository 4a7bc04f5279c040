import { ConnectUI, type ConnectUIElement, useConnectUI } from 'connect-ui/react';
import { useRef } from 'react';

/** Uses all that there is, as hosts do; that it compiles is the test. */
export function Valid({ token }: { token: string | undefined }) {
  const element = useRef<ConnectUIElement>(null);
  const { open, close, isOpen } = useConnectUI({
    apiURL: 'https://api.example.com',
    fetchSessionToken: async () => 'token',
    onConnect: ({ connectionId, providerConfigKey }) => console.log(connectionId?.length, providerConfigKey),
  });
  const start = async () => {
    const result = await open({ integration: 'github', container: document.body });
    if (result.status === 'connected') console.log(result.connection.providerConfigKey);
    else console.log(result.reason, result.step);
  };
  return (
    <>
      <button type="button" onClick={start} disabled={isOpen} />
      <button type="button" onClick={close} />
      <ConnectUI
        ref={element}
        sessionToken={token}
        presentation="inline"
        consent={{ purpose: 'To read your issues', access: ['Issues'] }}
        onReady={() => element.current?.close()}
        onStep={({ name }) => name === 'view:form'}
        onError={({ code }) => code === 'session_expired'}
        onClose={({ reason, attemptMayComplete }) => reason === 'escape' || attemptMayComplete}
        onEvent={({ type }) => type === 'close'}
        className="panel"
        style={{ minHeight: 400 }}
        data-place="settings"
      >
        <p>One moment…</p>
      </ConnectUI>
      <ConnectUI presentation="popover" anchor={element.current} />
      <connect-ui
        api-url="https://api.example.com"
        integration="github"
        presentation="drawer"
        class="panel"
      />
    </>
  );
}

/** Misuses it; each line has to be refused. */
export function Invalid() {
  const { open } = useConnectUI();
  return (
    <>
      {/* @ts-expect-error: there is no such presentation. */}
      <ConnectUI presentation="sideways" />
      {/* @ts-expect-error: a popover stands beside an element. */}
      <ConnectUI anchor={4} />
      {/* @ts-expect-error: an option is spelled as the element spells it. */}
      <ConnectUI apiUrl="https://api.example.com" />
      {/* @ts-expect-error: a token is asked for asynchronously. */}
      <ConnectUI fetchSessionToken={() => 'token'} />
      {/* @ts-expect-error: a connection has no token. */}
      <ConnectUI onConnect={(connection) => connection.token} />
      {/* @ts-expect-error: no error is called so. */}
      <ConnectUI onError={({ code }) => code === 'oops'} />
      {/* @ts-expect-error: an event of a press is no options. */}
      <button type="button" onClick={open} />
      {/* @ts-expect-error: there is no such presentation. */}
      <connect-ui presentation="sideways" />
    </>
  );
}
