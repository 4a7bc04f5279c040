import { describe, expect, it } from 'vitest';
import { wireOf } from '../../../src/protocol/auth-mode.js';

/** Every mode of the wire, its endpoint and the names it always asks for. */
const modes = [
  ['API_KEY', '/api-auth/api-key/', ['apiKey']],
  ['BASIC', '/api-auth/basic/', ['username', 'password']],
  ['NONE', '/auth/unauthenticated/', []],
  ['OAUTH2_CC', '/oauth2/auth/', ['client_id', 'client_secret', 'client_certificate', 'client_private_key']],
  ['JWT', '/auth/jwt/', []],
  ['TWO_STEP', '/auth/two-step/', []],
  [
    'TBA',
    '/auth/tba/',
    ['oauth_client_id_override', 'oauth_client_secret_override', 'token_id', 'token_secret'],
  ],
  ['BILL', '/auth/bill/', ['username', 'password', 'organization_id', 'dev_key']],
  ['SIGNATURE', '/auth/signature/', ['username', 'password']],
  ['AWS_SIGV4', '/auth/aws-sigv4/', ['role_arn']],
] as const;

const popups = ['OAUTH1', 'OAUTH2', 'APP', 'CUSTOM', 'MCP_OAUTH2', 'MCP_OAUTH2_GENERIC', 'INSTALL_PLUGIN'];

describe('the wire of a mode', () => {
  it.each(modes)('of %s is one request to %s', (mode, path, names) => {
    const wire = wireOf(mode, null);
    expect(wire).toMatchObject({ via: 'post', path, staysPending: false });
    expect(wire?.fields.map(({ name }) => name)).toEqual(names);
  });

  it.each(popups)('of %s leads to the provider’s page', (mode) => {
    expect(wireOf(mode, null)).toMatchObject({ via: 'popup', path: '/oauth/connect/', fields: [] });
  });

  it('masks every secret that a mode asks for', () => {
    const fields = modes.flatMap(([mode]) => wireOf(mode, null)?.fields ?? []);
    const shown = new Set(fields.filter(({ secret }) => !secret).map(({ name }) => name));
    expect([...shown].sort()).toEqual(
      ['username', 'client_id', 'oauth_client_id_override', 'organization_id', 'role_arn'].sort(),
    );
  });

  it('of an installation from the other side is a request that somebody there has to answer', () => {
    expect(wireOf('OAUTH2', 'outbound')).toMatchObject({
      via: 'post',
      path: '/auth/oauth-outbound/',
      fields: [],
      staysPending: true,
    });
  });

  it.each([
    ['OAUTH3', null],
    ['api_key', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
    ['toString', null],
    ['OAUTH2', 'inbound'],
    ['BASIC', 'outbound'],
  ])('of %j, installed %j, is not known', (mode, installation) => {
    expect(wireOf(mode, installation)).toBeNull();
  });
});
