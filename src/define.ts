import { defineConnectUI } from './element/define.js';

export type { ConnectUIElement } from './element/connect-ui-element.js';

defineConnectUI();
