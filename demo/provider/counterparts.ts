import type { Hono } from 'hono';
import { appInstallations } from './app-installations.js';
import { appTokens } from './app-tokens.js';
import { aws } from './aws.js';
import { bill } from './bill.js';
import { clientCredentials } from './client-credentials.js';
import { developerPage } from './developer-page.js';
import { faults } from './faults.js';
import { grantedApps } from './granted-apps.js';
import { jwtApi } from './jwt-api.js';
import { mcp } from './mcp.js';
import { oauth1 } from './oauth1.js';
import { outboundInstallations } from './outbound-installations.js';
import { plugin } from './plugin.js';
import type { ProviderContext } from './provider-context.js';
import { resourceApi } from './resource-api.js';
import { tba } from './tba.js';
import { twoStep } from './two-step.js';
import { wsse } from './wsse.js';

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
