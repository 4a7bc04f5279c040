import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorldWithCatalogue } from './own-catalogue.js';
import { type BackendWorld, issuesOf } from './world.js';

/** The refusals that a handler tells with one sentence. */
const sentence = { status: 400, body: { error: { code: 'invalid_body', message: expect.any(String) } } };

let world: BackendWorld;

beforeAll(async () => {
  world = await startWorldWithCatalogue(`
app:
  { display_name: App, auth_mode: APP, docs: 'https://docs.test', webhook_routing_script: appWebhookRouting }
both:
  { display_name: Both, auth_mode: CUSTOM, docs: 'https://docs.test' }
generic:
  display_name: Generic
  auth_mode: API_KEY
  docs: https://docs.test
  integration_config:
    place: { type: string, title: Place, enum: [header, query], default_value: header }
    baseUrl: { type: string, title: Address, format: uri, pattern: '^https?://' }
    queryName: { type: string, title: Name, visible_when: { field: place, equals: query } }
    keyLabel: { type: string, title: Label, optional: true }
exchange:
  display_name: Exchange
  auth_mode: TWO_STEP
  docs: https://docs.test
  token_url: https://token.test
  integration_config:
    clientId: { type: string, title: Client }
    clientSecret: { type: string, title: Secret, secret: true }
`);
});
afterAll(() => world.end());

function rsaKey(type: 'pkcs1' | 'pkcs8'): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return String(privateKey.export({ type, format: 'pem' }));
}

describe('an app with a private key', () => {
  const github = { app_id: '1', app_link: 'https://github.test/apps/mine' };

  it('is kept when its key is an RSA key in PKCS #1, and its webhooks have an address', async () => {
    const private_key = rsaKey('pkcs1');
    const asApp = { type: 'APP', ...github, private_key };
    const asBoth = { type: 'CUSTOM', client_id: 'id', client_secret: 's', ...github, private_key };
    for (const [provider, credentials] of [
      ['app', asApp],
      ['both', asBoth],
    ] as const) {
      const made = await world.asHost('POST', '/integrations', {
        provider,
        unique_key: `my-${provider}`,
        credentials,
      });
      expect(made.status).toBe(200);
      const { body } = await world.asHost('GET', `/integrations/my-${provider}?include=credentials`);
      expect(body.data.credentials).toEqual(credentials);
    }
    const webhookUrlOf = async (key: string) =>
      (await world.asHost('GET', `/integrations/${key}?include=webhook`)).body.data.webhook_url;
    expect(await webhookUrlOf('my-app')).toMatch(
      new RegExp(`^${world.api.url}/webhook/[0-9a-f-]{36}/my-app$`),
    );
    expect(await webhookUrlOf('my-both')).toBeNull();
  });

  it.each([
    ['in PKCS #8', rsaKey('pkcs8')],
    ['cut short', rsaKey('pkcs1').slice(0, 200)],
    ['missing', ''],
  ])('is refused when its key is %s', async (_, private_key) => {
    const body = {
      provider: 'app',
      unique_key: 'k',
      credentials: { type: 'APP', ...github, private_key },
    };
    const answer = await world.asHost('POST', '/integrations', body);
    expect(issuesOf(answer)).toMatchObject({ issues: [['custom', ['credentials', 'private_key']]] });
    expect(JSON.stringify(answer.body)).not.toContain('BEGIN');
  });
});

describe('the owner’s config of an integration', () => {
  const makeGeneric = (unique_key: string, integration_config?: unknown) =>
    world.asHost('POST', '/integrations', { provider: 'generic', unique_key, integration_config });
  const settle = (key: string, body: unknown) => world.asHost('PATCH', `/integrations/${key}`, body);

  it('names the credential as the owner calls it', async () => {
    const made = await makeGeneric('label', { baseUrl: 'https://a.test', keyLabel: 'Access key' });
    expect(made.body.data.credentials_label).toEqual({ apiKey: 'Access key' });
    const plain = await makeGeneric('no-label', { baseUrl: 'https://a.test' });
    expect(plain.body.data).not.toHaveProperty('credentials_label');
    expect((await settle('no-label', { integration_config: { keyLabel: 'Key' } })).body.data).toMatchObject({
      credentials_label: { apiKey: 'Key' },
    });
    const cleared = await settle('label', { integration_config: { keyLabel: '' } });
    expect(cleared.body.data).not.toHaveProperty('credentials_label');
  });

  it('tells which credentials nobody has to type, without their values', async () => {
    const make = (unique_key: string, integration_config?: unknown) =>
      world.asHost('POST', '/integrations', { provider: 'exchange', unique_key, integration_config });
    expect((await make('none-preset')).body.data).not.toHaveProperty('preconfigured_credentials');
    const made = await make('preset', { clientSecret: 'canary-secret' });
    expect(made.body.data.preconfigured_credentials).toEqual(['clientSecret']);
    const list = await world.asSession(await world.session(), 'GET', '/integrations');
    expect(JSON.stringify(list.body)).not.toContain('canary');
    expect(list.body.data).toContainEqual(made.body.data);
  });

  it.each([
    ['is missing', undefined],
    ['lacks a value', { place: 'header' }],
    ['has an unknown name', { baseUrl: 'https://a.test', constructor: 'x' }],
    ['has a value that is no choice', { baseUrl: 'https://a.test', place: 'body' }],
    ['has a value of the wrong form', { baseUrl: 'ftp://a.test' }],
    ['has no address where one belongs', { baseUrl: 'https://' }],
    ['lacks a value that another makes necessary', { baseUrl: 'https://a.test', place: 'query' }],
  ])('is refused when it %s', async (_, config) => {
    expect(await makeGeneric('bad', config)).toMatchObject(sentence);
  });

  it('is refused under the name that only other providers use', async () => {
    expect(await settle('generic', { custom: { baseUrl: 'https://a.test' } })).toMatchObject(sentence);
  });
});
