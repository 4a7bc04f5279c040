import '../../page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../react-19/src/app';

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
