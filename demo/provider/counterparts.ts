import type { Hono } from 'hono';
import { faults } from './faults.js';
import { appInstallations } from './installations/app-installations.js';
import { appTokens } from './installations/app-tokens.js';
import { outboundInstallations } from './installations/outbound-installations.js';
import { plugin } from './installations/plugin.js';
import { clientCredentials } from './oauth2/client-credentials.js';
import { grantedApps } from './oauth2/granted-apps.js';
import { mcp } from './oauth2/mcp.js';
import { developerPage } from './pages/developer-page.js';
import type { ProviderContext } from './provider-context.js';
import { resourceApi } from './resource-api.js';
import { oauth1 } from './signed/oauth1.js';
import { tba } from './signed/tba.js';
import { wsse } from './signed/wsse.js';
import { aws } from './tokens/aws.js';
import { bill } from './tokens/bill.js';
import { jwtApi } from './tokens/jwt-api.js';
import { twoStep } from './tokens/two-step.js';

/** The parts of the provider, each the other side of some auth modes. */
export const counterparts: readonly ((context: ProviderContext) => Hono)[] = [
  appInstallations,
  appTokens,
  outboundInstallations,
  developerPage,
  faults,
  grantedApps,
  oauth1,
  mcp,
  plugin,
  resourceApi,
  tba,
  wsse,
  aws,
  bill,
  clientCredentials,
  jwtApi,
  twoStep,
];
