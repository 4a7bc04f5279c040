import popoverStyles from '../../styles/popover.css?inline';
import { standBeside } from '../ui/stand-beside.js';
import { anchorFinder } from './anchor.js';
import { openIn } from './opening.js';
import { addStyles } from './sheet.js';
import { takePage } from './take-page.js';

/** Opens the widget beside what it was opened from. */
export const open: typeof openIn = (root, options, tell, door, ask) => {
  addStyles(popoverStyles);
  const findAnchor = anchorFinder(root.host, () => options().anchor);
  let settle = () => {};
  const opening = openIn(root, options, tell, door, ask, (dialog, leave) => {
    const shown = standBeside(dialog, leave, findAnchor, () => takePage(true));
    settle = shown.settle;
    return shown.stop;
  });
  return {
    ...opening,
    moved() {
      opening.moved();
      settle();
    },
  };
};
