import type { Acquire } from './acquire.js';
import { renewAppToken } from './app-token.js';
import { acquireAws } from './aws-sigv4.js';
import { acquireBill } from './bill.js';
import { acquireClientCredentials } from './client-credentials.js';
import { acquireJwt } from './jwt.js';
import { refreshOAuth2 } from './oauth2-refresh.js';
import { acquireSignature } from './signature.js';
import { renewTwoStep } from './two-step.js';

/** How credentials are renewed, by their type. Those of other types last until they are revoked. */
export const renewals: Readonly<Record<string, Acquire>> = {
  APP: renewAppToken,
  CUSTOM: renewAppToken,
  OAUTH2: refreshOAuth2,
  OAUTH2_CC: acquireClientCredentials,
  JWT: acquireJwt,
  TWO_STEP: renewTwoStep,
  BILL: acquireBill,
  AWS_SIGV4: acquireAws,
  SIGNATURE: acquireSignature,
};
