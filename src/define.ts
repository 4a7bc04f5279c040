/**
 * Registers `<connect-ui>` by the import alone; exports no value. See `docs/element.md`.
 * @module
 */

import { defineConnectUI } from './element/define.js';

export type { ConnectUIElement } from './element/connect-ui-element.js';

defineConnectUI();
