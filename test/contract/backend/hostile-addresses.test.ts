import { afterAll, expect, it } from 'vitest';
import { fillUrlTemplate } from '../../../demo/backend/template.js';
import { startWorldWithCatalogue } from './own-catalogue.js';
import { listenForResult, outcomeOf } from './visitor.js';

const CATALOGUE = `
own-host:
  display_name: Own host
  auth_mode: OAUTH2
  authorization_url: https://\${connectionConfig.host}/authorize
  token_url: https://\${connectionConfig.host}/token
own-address:
  display_name: Own address
  auth_mode: OAUTH2
  authorization_url: \${connectionConfig.address}
  token_url: \${connectionConfig.address}
own-page:
  display_name: Own page
  auth_mode: OAUTH1
  request_url: \${demoProvider}/oauth1/request-token
  authorization_url: \${connectionConfig.address}
  token_url: \${demoProvider}/oauth1/access-token
slashless:
  display_name: Slashless
  auth_mode: API_KEY
  proxy:
    base_url: \${demoProvider}/api/key
    headers: { authorization: 'Bearer \${apiKey}' }
    verification: { endpoints: [me] }
`;

const world = await startWorldWithCatalogue(CATALOGUE);
afterAll(() => world.end());

it.each([
  ['own-host', 'host', 'a/b'],
  ['own-host', 'host', 'sam@elsewhere.test'],
  ['own-host', 'host', 'elsewhere.test#'],
  ['own-address', 'address', 'no address'],
  ['own-address', 'address', 'javascript:alert(1)'],
  ['own-address', 'address', 'data:text/html,hello'],
  ['own-address', 'address', 'https://sam:password@elsewhere.test/'],
  ['own-page', 'address', 'javascript:alert(1)'],
])('sends nobody of %s to what is no address on the web, with the %s %s', async (key, name, value) => {
  const socket = await listenForResult(world.api.url);
  const query = new URLSearchParams({
    connect_session_token: await world.session(),
    ws_client_id: socket.id,
    [`params[${name}]`]: value,
  });
  const { status, body } = await world.call('GET', `/oauth/connect/${key}?${query}`);
  expect([status, typeof body]).toEqual([400, 'string']);
  expect(outcomeOf(body).type).toBe('nango_oauth_callback_error');
  await expect.poll(() => socket.heard[1]).toMatchObject({ error_type: 'url_param_err' });
  socket.close();
});

it('puts nothing into an address that leads to another part of it', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the placeholders of a template.
  const template = 'https://api.example.test/accounts/${a}/${b}/token?x=${c}';
  const fill = (a: string, b = '1', c = '1') => fillUrlTemplate(template, { a, b, c });
  for (const step of ['..', '.']) {
    expect(fill(step)).toEqual({ ok: false, missing: 'a' });
    expect(fill('1', step)).toEqual({ ok: false, missing: 'b' });
  }
  expect(fillUrlTemplate('https://api.example.test/${a}${a}/x', { a: '.' })).toMatchObject({ ok: false });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the placeholders of a template.
  for (const value of ['../..', '..\\', '%2e%2e', '?y', '#y', '/y', 'a&b=c', '...', 'v1.2']) {
    const filled = fill(value, value, value);
    const { origin, pathname, searchParams, hash } = new URL(filled.ok ? filled.text : '');
    const piece = encodeURIComponent(value);
    expect([origin, pathname]).toEqual(['https://api.example.test', `/accounts/${piece}/${piece}/token`]);
    expect([[...searchParams], hash]).toEqual([[['x', value]], '']);
  }
});

it('shows credentials to no other host where a template names a path without its slash', async () => {
  const connect = async (apiKey: string) =>
    (await world.authorize(await world.session(), '/api-auth/api-key/slashless', { apiKey })).status;
  expect([await connect('good-key'), await connect('bad-key')]).toEqual([200, 400]);
});
