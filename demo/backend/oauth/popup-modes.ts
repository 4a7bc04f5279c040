import { githubApp } from './installations/github-app.js';
import { githubAppOauth } from './installations/github-app-oauth.js';
import { installPlugin } from './installations/install-plugin.js';
import { mcpOauth2 } from './mcp/mcp-oauth2.js';
import { mcpOauth2Generic } from './mcp/mcp-oauth2-generic.js';
import { oauth1 } from './oauth1/oauth1.js';
import { oauth2 } from './oauth2/oauth2.js';
import type { PopupMode } from './popup-mode.js';

/** The auth modes with a popup. */
export const popupModes: Readonly<Record<string, PopupMode>> = {
  APP: githubApp,
  CUSTOM: githubAppOauth,
  INSTALL_PLUGIN: installPlugin,
  MCP_OAUTH2: mcpOauth2,
  MCP_OAUTH2_GENERIC: mcpOauth2Generic,
  OAUTH1: oauth1,
  OAUTH2: oauth2,
};
