/** Registers `<connect-ui>` by the import alone. Exports no value. @module */

import { defineConnectUI } from './element/define.js';

export type { ConnectUIElement } from './element/connect-ui-element.js';

defineConnectUI();
