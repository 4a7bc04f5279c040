import { ConnectUI, useConnectUI } from 'connect-ui/react';
import { useRef, useState } from 'react';
import { apiURL, fetchSessionToken, save } from '../../acme';

/** What each dialog holds: the widget above everything, with the dialog as its container, beside its button, and in its place. */
export function ConnectInside() {
  const place = useRef<HTMLDivElement>(null);
  const [isShown, setIsShown] = useState(false);
  const [connected, setConnected] = useState('');
  const options = {
    apiURL,
    fetchSessionToken,
    async onConnect(connection: { connectionId: string | null; providerConfigKey: string }) {
      await save(connection);
      setConnected(connection.providerConfigKey);
    },
  };
  const { open } = useConnectUI(options);
  const openWithin = (presentation?: 'popover') =>
    open({ ...(place.current && { container: place.current }), presentation });
  return (
    <div ref={place}>
      <button type="button" onClick={() => open()}>
        Connect
      </button>
      <button type="button" onClick={() => openWithin()}>
        Connect within
      </button>
      <button type="button" onClick={() => openWithin('popover')}>
        Connect beside
      </button>
      <button type="button" onClick={() => setIsShown(true)}>
        Connect here
      </button>
      <output>{connected}</output>
      {isShown && <ConnectUI {...options} presentation="inline" onClose={() => setIsShown(false)} />}
    </div>
  );
}
