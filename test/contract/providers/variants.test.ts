// @vitest-environment jsdom
import { getProviders } from '@nangohq/providers';
import { afterAll, describe, expect, it } from 'vitest';
import { setStage } from '../../component/stage.js';
import { startBothPages } from './both-pages.js';
import { fullFilling, sparseFilling } from './filling.js';
import type { RawEntry, Situation } from './page-model.js';

const catalogue = (getProviders() ?? {}) as unknown as Readonly<Record<string, RawEntry>>;
const externalId = 'c56a4180-65aa-42ec-a945-5fd21dec0538';
const ownClient = { oauth_client_id_override: '', oauth_client_secret_override: '' };

const pages = await startBothPages();

setStage();
afterAll(() => pages.end());

/** Has a person connect on both pages and answers what was asked and sent, once they agree. */
async function connect(name: string, situation: Situation, fill = fullFilling) {
  const entry = catalogue[name];
  if (!entry) throw new Error(`no ${name} in the catalogue`);
  const { ours, real } = await pages.connect(name, entry, situation, fill);
  expect(ours).toEqual(real);
  return ours;
}

describe('as on the API’s own page, a person', () => {
  it.each([
    ['a part of an address', 'zendesk', 'subdomain'],
    ['one of several choices', 'adyen', 'environment'],
    ['something hidden', 'okta-cc', 'subdomain'],
    ['something hidden with a default', 'absorb-lms', 'apiVersion'],
    ['a part of an installation', 'sentry-oauth', 'actor'],
    ['a place to sign requests for', 'aws-sigv4', 'region'],
  ])('is not asked for %s that the host has set (%s)', async (_, name, param) => {
    expect(Object.keys(catalogue[name]?.connection_config ?? {})).toContain(param);
    for (const value of ['eu-1', 'a b&c=ü', '']) {
      const { asked, request } = await connect(name, { connection_config: { [param]: value } });
      expect(asked).not.toContain(`params.${param}`);
      expect(new URLSearchParams(request.query.join('&')).get(`params[${param}]`)).toBe(value);
    }
  });

  it('is not asked for a key that the host has set and that is used once', async () => {
    const privateKey = '-----BEGIN EC PRIVATE KEY-----\nA+b/\n-----END EC PRIVATE KEY-----';
    const { asked, request } = await connect('apple-business-manager', { connection_config: { privateKey } });
    expect(asked).not.toContain('assertion.privateKey');
    expect(request.body).toMatchObject({ assertionOption: { privateKey } });
  });

  it.each([
    ['epic', ['clientId', 'keyId', 'privateKey', 'scope']],
    ['epic', ['clientId', 'privateKey']],
    ['sage-intacct-cc', ['clientId', 'clientSecret']],
    ['sage-intacct-cc', ['clientSecret']],
    ['sage-300-cre', ['dppKey']],
  ])('of %s is not asked for what the owner has filled in: %j', async (name, given) => {
    const fresh = await connect(name, {});
    const { asked } = await connect(name, { preconfigured_credentials: given });
    expect(asked).toEqual(fresh.asked.filter((id) => !given.includes(id.replace('credentials.', ''))));
    expect(asked.length).toBe(fresh.asked.length - given.length);
  });

  it.each([
    ['signs in to an app of their own', fullFilling],
    ['may leave their own app out', sparseFilling],
  ])('%s', async (_, fill) => {
    const { asked, request } = await connect('github', { connection_config: ownClient }, fill);
    expect(asked).toEqual(Object.keys(ownClient).map((name) => `credentials.${name}`));
    expect(request.query).toHaveLength(4);
  });

  it('who has a token already brings it with an app of their own', async () => {
    const connection_config = { ...ownClient, oauth_refresh_token_override: '' };
    const { asked } = await connect('github', { connection_config });
    expect(asked).toHaveLength(3);
  });

  it('whose own app needs an address too is asked for both', async () => {
    const { asked } = await connect('zendesk', { connection_config: { ...ownClient, other: 'x' } });
    expect(asked).toHaveLength(3);
  });

  it.each<[string, Situation]>([
    ['for the first time', {}],
    ['with the one that the host has set', { connection_config: { external_id: externalId } }],
    ['although the host has set an empty one', { connection_config: { external_id: '' } }],
    ['again', { isReconnecting: true }],
    [
      'again with the one that the host has set',
      { connection_config: { external_id: externalId }, isReconnecting: true },
    ],
  ])('tells AWS an external id when connecting %s', async (_, situation) => {
    const { asked, request } = await connect('aws-sigv4', situation);
    expect(asked).toEqual(['credentials.role_arn', 'params.region']);
    expect(request.query.join()).toMatch(/params\[external_id\]=[\da-f-]{36}/);
  });

  it.each([['bamboohr-basic'], ['zendesk'], ['netsuite-tba']])(
    'types everything again for %s',
    async (name) => {
      const fresh = await connect(name, {});
      expect(await connect(name, { isReconnecting: true })).toEqual(fresh);
    },
  );
});
