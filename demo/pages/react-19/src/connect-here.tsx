import { ConnectUI, type ConnectUIProps } from 'connect-ui/react';
import { useState } from 'react';
import { apiURL, fetchSessionToken } from '../../acme';

export function ConnectHere({ onConnect, onEvent }: Pick<ConnectUIProps, 'onConnect' | 'onEvent'>) {
  const [isShown, setIsShown] = useState(false);
  if (!isShown) {
    return (
      <button type="button" onClick={() => setIsShown(true)}>
        Connect here
      </button>
    );
  }
  return (
    <ConnectUI
      presentation="inline"
      apiURL={apiURL}
      fetchSessionToken={fetchSessionToken}
      onConnect={onConnect}
      onEvent={onEvent}
      onClose={() => setIsShown(false)}
    />
  );
}
