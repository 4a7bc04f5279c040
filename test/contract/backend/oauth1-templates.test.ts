import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { oauth1Header } from '../../../demo/backend/oauth/oauth1/oauth1-header.js';
import { outcomeOf } from './visitor.js';
import { type BackendWorld, startBackendWorld } from './world.js';

const CATALOGUE = `
regional:
  display_name: Regional
  auth_mode: OAUTH1
  signature_method: HMAC-SHA1
  request_url: \${demoProvider}/oauth1/request-token?region=\${connectionConfig.region}
  request_params: { x_auth_access_type: read and write }
  authorization_url: \${demoProvider}/oauth1/authorize
  authorization_params: { expiration: never, days: 30 }
  token_url: \${demoProvider}/oauth1/access-token
nowhere:
  alias: regional
  display_name: Nowhere
  request_url: http://127.0.0.1:1/request-token
placeless:
  alias: regional
  display_name: Placeless
  token_url: nowhere
`;

let world: BackendWorld;
const folder = mkdtempSync(join(tmpdir(), 'oauth1-'));

beforeAll(async () => {
  const providersFile = join(folder, 'providers.yaml');
  writeFileSync(providersFile, CATALOGUE);
  world = await startBackendWorld({ providersFile });
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true });
});

const start = async (key: string, more = '') =>
  world.call('GET', `/oauth/connect/${key}?connect_session_token=${await world.session()}${more}`);

it('signs the parameters that a template adds to the request, and adds those of the page', async () => {
  const { status, headers } = await start('regional', '&params[region]=eu%20west%2B1');
  const { searchParams } = new URL(headers.get('location') ?? '');
  expect([status, searchParams.get('expiration'), searchParams.get('days')]).toEqual([302, 'never', '30']);
  expect(searchParams.get('oauth_token')).toMatch(/.{20}/);
});

it.each([
  ['regional', 'lacks a value'],
  ['placeless', 'lacks a value'],
  ['nowhere', 'did not answer'],
])('does not open the provider’s page when the addresses of %s lead nowhere', async (key, reason) => {
  const { status, body } = await start(key, key === 'placeless' ? '&params[region]=eu' : '');
  expect([status, outcomeOf(body).payload.message]).toEqual([400, expect.stringContaining(reason)]);
});

it('sends the secrets themselves where a template wants them', () => {
  const header = oauth1Header(
    {
      consumer: { key: 'app', secret: 'app&secret' },
      token: { key: 'token', secret: 'token secret' },
      signatureMethod: 'PLAINTEXT',
    },
    { method: 'GET', url: new URL('https://api.example.test/?a=1'), form: new URLSearchParams() },
  );
  const secrets = 'app%26secret&token%20secret';
  expect(header).toContain(`oauth_signature="${encodeURIComponent(secrets)}"`);
  expect(header).toContain('oauth_signature_method="PLAINTEXT"');
});
