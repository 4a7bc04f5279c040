import drawerStyles from '../../styles/drawer.css?inline';
import { openIn } from './opening.js';
import { addStyles } from './sheet.js';

/** Opens the widget as a drawer, which differs from a modal dialog by its styles alone. */
export const open: typeof openIn = (...given) => {
  addStyles(drawerStyles);
  return openIn(...given);
};
