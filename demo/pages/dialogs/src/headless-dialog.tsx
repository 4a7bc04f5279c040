import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react';
import { useState } from 'react';
import { ConnectInside } from './connect-inside';

export function HeadlessDialog() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Headless UI
      </button>
      <Dialog open={isOpen} onClose={setIsOpen}>
        <div className="overlay" aria-hidden="true" />
        <DialogPanel className="dialog">
          <DialogTitle>Headless UI</DialogTitle>
          <ConnectInside />
        </DialogPanel>
      </Dialog>
    </>
  );
}
