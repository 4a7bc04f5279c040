import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { ConnectInside } from './connect-inside';

export function MuiDialog() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        MUI
      </button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} aria-labelledby="mui-title">
        <DialogTitle id="mui-title">MUI</DialogTitle>
        <DialogContent>
          <ConnectInside />
        </DialogContent>
      </Dialog>
    </>
  );
}
