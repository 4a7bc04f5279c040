export { HelpPopover } from './help-popover.js';
export { Listbox } from './listbox.js';
