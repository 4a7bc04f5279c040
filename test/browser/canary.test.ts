import { canary, inTimings, openForm, press, tokenPlaces, typeCanaries } from './canary.js';
import { part } from './widget.js';
import { expect, test } from './world.js';

/** Of each auth mode that sends what was typed: the endpoint, and where the value of each field goes, in their order. */
const posted = [
  ['API_KEY', 'demo-api-key', '/api-auth/api-key/', ['body apiKey']],
  ['BASIC', 'demo-basic', '/api-auth/basic/', ['body username', 'body password']],
  ['NONE', 'demo-none', '/auth/unauthenticated/', []],
  [
    'OAUTH2_CC',
    'demo-oauth2-cc',
    '/oauth2/auth/',
    ['query params[workspace]', 'body client_id', 'body client_secret'],
  ],
  ['OAUTH2_CC', 'demo-oauth2-cc-jwt', '/oauth2/auth/', ['body client_id', 'body client_private_key']],
  [
    'TBA',
    'demo-tba',
    '/auth/tba/',
    [
      'query params[accountId]',
      'body oauth_client_id_override',
      'body oauth_client_secret_override',
      'body token_id',
      'body token_secret',
    ],
  ],
  ['SIGNATURE', 'demo-signature', '/auth/signature/', ['body username', 'body password']],
  ['JWT', 'demo-jwt', '/auth/jwt/', ['body issuerId', 'body keyId', 'body privateKey']],
  ['JWT', 'demo-jwt-hmac', '/auth/jwt/', ['body privateKey']],
  ['TWO_STEP', 'demo-two-step', '/auth/two-step/', ['body name', 'body password']],
  [
    'TWO_STEP',
    'demo-two-step-assertion',
    '/auth/two-step/',
    ['body clientId', 'body keyId', 'body privateKey'],
  ],
  [
    'BILL',
    'demo-bill',
    '/auth/bill/',
    ['body username', 'body password', 'body organization_id', 'body dev_key'],
  ],
  ['AWS_SIGV4', 'demo-aws-sigv4', '/auth/aws-sigv4/', ['body role_arn', 'query params[region]']],
  ['OAUTH2 from outside', 'demo-outbound', '/auth/oauth-outbound/', ['query params[actor]']],
] as const;

for (const [mode, key, path, parts] of posted) {
  test(`${mode}: what is typed for ${key} goes into one request and nowhere else, whatever comes of it`, async ({
    page,
    world,
  }) => {
    const { token, seen, inPage } = await openForm(page, world, key);
    await typeCanaries(page);
    expect(await inPage()).toEqual([]);
    await press(page);
    await expect(part(page, 'notice').or(part(page, 'success'))).toBeVisible();
    const inQuery = parts.flatMap((name, place) => (name.startsWith('query') ? [canary(place)] : []));
    expect(await inPage()).toEqual([...inQuery, token].map(inTimings));
    const request = `POST ${path}${key}`;
    const typed = parts.map((name, place) => `${canary(place)}: ${request} ${name}`);
    expect([...seen].sort()).toEqual([...tokenPlaces(token, key, request), ...typed].sort());
  });
}
