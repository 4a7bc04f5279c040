import { type UseConnectUIOptions, useConnectUI } from 'connect-ui/react';
import { apiURL, fetchSessionToken } from '../../acme';

export function ConnectButton({ onConnect, onEvent }: Pick<UseConnectUIOptions, 'onConnect' | 'onEvent'>) {
  const { open } = useConnectUI({ apiURL, fetchSessionToken, onConnect, onEvent });
  return (
    <button type="button" onClick={() => open()}>
      Connect an account
    </button>
  );
}
