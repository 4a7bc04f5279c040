import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whereSent } from './attempt.js';
import { type FakeProvider, json, startFakeProvider, startWorldOf } from './fake-provider.js';
import { createVisitor, outcomeOf, signInAndDecide } from './visitor.js';
import { type BackendWorld, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

function query(key: string): string {
  if (key !== 'demo-mcp-generic') return '';
  return `&params[mcp_server_url]=${encodeURIComponent(`${world.provider.url}/api/mcp`)}`;
}

/** Signs in and allows, but with a state that the API does not know, so that the code stays unused. */
async function answerFor(location: URL, changes: Record<string, string> = {}): Promise<URLSearchParams> {
  const altered = new URL(location);
  for (const [name, value] of Object.entries({ state: 'mine', ...changes })) {
    altered.searchParams.set(name, value);
  }
  const page = await signInAndDecide(altered.href, 'allow');
  return new URL(page.url).searchParams;
}

async function comeBack(location: URL, answer: URLSearchParams) {
  answer.set('state', location.searchParams.get('state') ?? '');
  const { status, body } = await world.call('GET', `/oauth/callback?${answer}`);
  return { status, message: outcomeOf(body).payload?.message };
}

describe.each(['demo-oauth2', 'demo-mcp', 'demo-mcp-static', 'demo-mcp-generic'])(
  'coming back to %s',
  (key) => {
    const sent = async () => (await whereSent(world, key, { query: query(key) })).location;

    it('connects with a code once', async () => {
      const first = await sent();
      const answer = await answerFor(first);
      expect(await comeBack(first, answer)).toEqual({ status: 200 });
      expect(await comeBack(first, answer)).toMatchObject({ status: 400 });
      expect(await comeBack(await sent(), answer)).toMatchObject({
        status: 400,
        message: expect.stringContaining('invalid_grant'),
      });
    });

    it('does not connect with a code that was asked for with another challenge', async () => {
      const location = await sent();
      const answer = await answerFor(location, { code_challenge: 'a'.repeat(43) });
      expect(await comeBack(location, answer)).toMatchObject({
        status: 400,
        message: expect.stringContaining('invalid_grant'),
      });
    });

    it.each([{ redirect_uri: 'https://thief.example/callback' }, { client_id: 'nobody' }])(
      'shows the provider’s own page for %o',
      async (wrong) => {
        const location = await sent();
        for (const [name, value] of Object.entries(wrong)) location.searchParams.set(name, value);
        const page = await createVisitor().open(location.href);
        expect([page.status, page.url]).toEqual([400, expect.stringContaining(world.provider.url)]);
      },
    );
  },
);

describe('the address that people come back to', () => {
  it('finds the state under each name that providers have for it', async () => {
    for (const name of ['state', 'payload', 'customField']) {
      const { location } = await whereSent(world, 'demo-oauth2');
      const answer = await answerFor(location);
      answer.delete('state');
      answer.set(name, location.searchParams.get('state') ?? '');
      expect((await world.call('GET', `/oauth/callback?${answer}`)).status).toBe(200);
    }
  });

  it.each([
    ['https://provider.example/settings?tab=apps', 'https://provider.example/settings?tab=apps'],
    ['javascript:alert(1)', 'https://github.com'],
    ['http://', 'https://github.com'],
    [undefined, 'https://github.com'],
  ])(
    'sends whoever installed an app without having been sent from here back to %s',
    async (referer, target) => {
      const headers = referer === undefined ? {} : { referer };
      const installed = '/oauth/callback?installation_id=1&setup_action=install';
      const answer = await world.call('GET', installed, { headers });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, target]);
    },
  );
});

describe('what a provider tells besides', () => {
  let provider: FakeProvider;
  let shop: BackendWorld;

  beforeAll(async () => {
    provider = await startFakeProvider();
    shop = await startWorldOf(provider);
  });
  afterAll(async () => {
    await shop.end();
    await provider.close();
  });

  const tokens = {
    access_token: 'a',
    refresh_token: 'r',
    team: { id: 'T1', name: 'Team' },
    instance: 'https://one.example',
  };

  async function connect(): Promise<string> {
    const { location } = await whereSent(shop, 'with-metadata', { query: '&params[kept]=yes' });
    const state = location.searchParams.get('state');
    const back = `/oauth/callback?state=${state}&shop_code=c&shop_id=S1&other=x`;
    expect((await shop.call('GET', back)).status).toBe(200);
    const { connections } = (await shop.asHost('GET', '/connections?limit=1')).body;
    return `/connections/${connections[0].connection_id}?provider_config_key=with-metadata`;
  }

  it('stays with the connection where the catalogue names it, and so does the code’s own name', async () => {
    provider.answer(json(tokens));
    const connection = await shop.asHost('GET', await connect());
    expect(connection.body.connection_config).toEqual({
      kept: 'yes',
      shop_id: 'S1',
      'team.id': 'T1',
      instance: 'https://one.example',
    });
    expect(new URLSearchParams(String(provider.heard[0]?.body)).get('code')).toBe('c');
  });

  it('follows the provider when a renewal tells something new', async () => {
    provider.answer(json(tokens), json({ ...tokens, instance: 'https://two.example' }));
    const renewed = await shop.asHost('GET', `${await connect()}&force_refresh=true`);
    expect(renewed.body.connection_config).toMatchObject({ shop_id: 'S1', instance: 'https://two.example' });
  });

  it('does not hide a missing code', async () => {
    const { location } = await whereSent(shop, 'with-metadata');
    const back = `/oauth/callback?state=${location.searchParams.get('state')}&code=c`;
    const { status, body } = await shop.call('GET', back);
    expect([status, outcomeOf(body).payload.message]).toEqual([
      400,
      expect.stringContaining('no authorization code'),
    ]);
  });
});
