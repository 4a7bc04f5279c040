import { defineConnectUI } from './element/define.js';

defineConnectUI();
