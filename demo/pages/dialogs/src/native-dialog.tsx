import { useRef } from 'react';
import { ConnectInside } from './connect-inside';

export function NativeDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Native
      </button>
      <dialog ref={dialog} aria-labelledby="native-title">
        <h2 id="native-title">Native</h2>
        <ConnectInside />
      </dialog>
    </>
  );
}
