/**
 * Registers `<connect-button>` and hears presses of `data-connect-ui` by the import alone, for pages without script of their
 * own. See `docs/script-tag.md`.
 * @module
 */

import { defineConnectButton } from './element/declared/connect-button.js';
import { hearDeclaredPresses } from './element/declared/declared-presses.js';
import { openConnectUI } from './index.js';

export type { ConnectButton } from './element/declared/connect-button.js';

// Registered last: the script tag's loader takes that for the sign that presses are heard.
if (typeof document !== 'undefined') hearDeclaredPresses(openConnectUI);
defineConnectButton();
