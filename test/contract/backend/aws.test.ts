import { Nango } from '@nangohq/node';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { awsAccount, awsOwner, strictRole } from '../../../demo/provider/tokens/aws.js';
import { startWorldWithCatalogue } from './own-catalogue.js';
import { accountNameBehind, accountOf, connect, read, renew, told } from './typed-connection.js';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());
afterEach(() => {
  vi.useRealTimers();
});

const KEY = 'demo-aws-sigv4';
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const SOME_UUID = '0d1e6c3c-7c5a-4d57-9a52-6d5a8c4a3b10';

const connectRole = (params?: Record<string, string>, token?: string) =>
  connect(world, KEY, {
    type: 'AWS_SIGV4',
    credentials: accountOf(world, KEY),
    ...(params && { params }),
    ...(token && { token }),
  });
const send = async (body: unknown, query = '') =>
  world.authorize(await world.session(), `/auth/aws-sigv4/${KEY}${query}`, body);
const credentialsOf = async (id: string) => (await read(world, KEY, id)).credentials;

it('takes on the role that was typed, and keeps what lends it', async () => {
  const id = await connectRole({ region: 'us-east-1', external_id: SOME_UUID });
  const connection = await read(world, KEY, id);
  expect(connection.connection_config).toEqual({
    region: 'us-east-1',
    service: 'execute-api',
    external_id: SOME_UUID,
  });
  const { raw } = connection.credentials;
  expect(connection.credentials).toEqual({
    type: 'AWS_SIGV4',
    role_arn: awsAccount.role_arn,
    region: 'us-east-1',
    service: 'execute-api',
    access_key_id: expect.stringMatching(/^ASIA/),
    secret_access_key: raw.SecretAccessKey,
    session_token: raw.SessionToken,
    expires_at: raw.Expiration,
    external_id: SOME_UUID,
    raw: expect.objectContaining({ AccessKeyId: connection.credentials.access_key_id }),
  });
  expect(await accountNameBehind(world, KEY, id)).toBe('AcmeReader in us-east-1');
  expect(JSON.stringify(connection)).not.toContain(awsOwner.awsSecretAccessKey);
});

it('signs the query and the body of a request as well', async () => {
  const id = await connectRole();
  const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
  const call = { endpoint: '/me', providerConfigKey: KEY, connectionId: id };
  const query = { b: '2', a: 'ä &+*', '': 'x' };
  expect((await nango.get({ ...call, params: query })).data.name).toBe('AcmeReader in eu-central-1');
  expect((await nango.post({ ...call, data: { sum: '10 €' } })).data.name).toBe('AcmeReader in eu-central-1');
  expect((await nango.delete(call)).data.name).toBe('AcmeReader in eu-central-1');
});

it('takes the region of the body over the one of the query, and the integration’s where neither is given', async () => {
  const region = async (body: object, query: string) => {
    const answer = await send({ ...awsAccount, ...body }, query);
    return (await credentialsOf(answer.body.connectionId)).region;
  };
  expect(await region({ region: 'us-east-1' }, '?params[region]=eu-central-1')).toBe('us-east-1');
  expect(await region({}, '?params[region]=us-east-1')).toBe('us-east-1');
  expect(await region({}, '?params[region]=')).toBe('eu-central-1');
});

it('replaces an external id that is no UUID', async () => {
  const { external_id } = await credentialsOf(await connectRole({ external_id: 'acme' }));
  expect(external_id).toMatch(UUID);
});

it('keeps region and external id when somebody connects again', async () => {
  const id = await connectRole({ region: 'us-east-1', external_id: SOME_UUID });
  const body = { connection_id: id, integration_id: KEY };
  const { data } = (await world.asHost('POST', '/connect/sessions/reconnect', body)).body;
  const other = { region: 'eu-central-1', external_id: strictRole.externalId };
  expect(await connectRole(other, data.token)).toBe(id);
  const connection = await read(world, KEY, id);
  const kept = { region: 'us-east-1', external_id: SOME_UUID };
  expect(connection.credentials).toMatchObject(kept);
  expect(connection.connection_config).toMatchObject(kept);
});

it('takes on the role again when it renews, and when the credentials are about to end', async () => {
  const id = await connectRole({ region: 'us-east-1', external_id: SOME_UUID });
  const before = await credentialsOf(id);
  const { status, body } = await renew(world, KEY, id);
  expect(status).toBe(200);
  expect(body.credentials).toMatchObject({
    role_arn: awsAccount.role_arn,
    region: 'us-east-1',
    external_id: SOME_UUID,
  });
  expect(body.credentials.access_key_id).not.toBe(before.access_key_id);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3600_000 });
  expect(await accountNameBehind(world, KEY, id)).toBe('AcmeReader in us-east-1');
});

it.each([
  ['a role that trusts nobody', { role_arn: 'arn:aws:iam::111122223333:role/Other' }],
  ['a role that trusts another external id', { role_arn: strictRole.arn }],
])('says that AWS does not lend %s', async (_, body) => {
  const answer = await send(body);
  expect(told(answer)).toEqual([502, 'aws_sigv4_sts_request_failed']);
  expect(answer.body.error.message).toContain('AccessDenied');
});

it('takes on a role whose trust policy names the external id of the page', async () => {
  const answer = await send({ role_arn: strictRole.arn }, `?params[external_id]=${strictRole.externalId}`);
  expect(await accountNameBehind(world, KEY, answer.body.connectionId)).toBe('AcmeAuditor in eu-central-1');
});

it('says what is wrong with a body or a region', async () => {
  expect(issuesOf(await send({ role_arn: '', region: 'EU', type: 'AWS_SIGV4' }))).toEqual({
    status: 400,
    code: 'invalid_body',
    issues: [
      ['too_small', ['role_arn']],
      ['invalid_format', ['region']],
      ['unrecognized_keys', []],
    ],
  });
  expect(told(await send(awsAccount, '?params[region]=x.example%23'))).toEqual([400, 'invalid_body']);
});

it('says what the owner of the integration did not decide', async () => {
  const asking = (...fields: string[]) => ({
    display_name: 'Cloud',
    auth_mode: 'AWS_SIGV4',
    integration_config: Object.fromEntries(fields.map((name) => [name, {}])),
  });
  const own = await startWorldWithCatalogue(
    JSON.stringify({
      nothing: asking(),
      service: asking('service'),
      region: asking('service', 'defaultRegion'),
      complete: asking(...Object.keys(awsOwner)),
    }),
  );
  try {
    const refusal = async (key: string) =>
      told(await own.authorize(await own.session(), `/auth/aws-sigv4/${key}`, awsAccount));
    expect(await refusal('nothing')).toEqual([400, 'missing_aws_sigv4_service']);
    expect(await refusal('service')).toEqual([400, 'missing_aws_sigv4_region']);
    expect(await refusal('region')).toEqual([400, 'missing_aws_sigv4_builtin_credentials']);
    expect(await refusal('complete')).toEqual([400, 'missing_aws_sigv4_sts_endpoint']);
    const config = { ...awsOwner, stsMode: 'other' };
    const body = { unique_key: 'odd', provider: 'complete', integration_config: config };
    expect((await own.asHost('POST', '/integrations', body)).status).toBe(200);
    expect(await refusal('odd')).toEqual([400, 'invalid_aws_sigv4_config']);
  } finally {
    await own.end();
  }
});
