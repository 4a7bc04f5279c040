import { createHash } from 'node:crypto';
import aws4 from 'aws4';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { awsAccount, awsOwner } from '../../../demo/provider/tokens/aws.js';
import { accountOf, connect, read } from '../backend/typed-connection.js';
import { startBackendWorld } from '../backend/world.js';

const world = await startBackendWorld();
afterAll(() => world.end());
afterEach(() => {
  vi.useRealTimers();
});

const KEY = 'demo-aws-sigv4';
const SOME_UUID = '0d1e6c3c-7c5a-4d57-9a52-6d5a8c4a3b10';

it('refuses what is changed, late, signed otherwise or signed for something else', async () => {
  const id = await connect(world, KEY, { type: 'AWS_SIGV4', credentials: accountOf(world, KEY) });
  const { access_key_id, secret_access_key, session_token } = (await read(world, KEY, id)).credentials;

  const keys = {
    accessKeyId: access_key_id,
    secretAccessKey: secret_access_key,
    sessionToken: session_token,
  };
  const host = new URL(world.provider.url).host;
  const sign = (changes: object = {}, signing: object = keys) =>
    aws4.sign(
      { host, path: '/api/aws/me?a=1', service: 'execute-api', region: 'us-east-1', ...changes },
      signing,
    ).headers as Record<string, string>;
  const call = async (headers: Record<string, string>, path = '/api/aws/me?a=1', init: RequestInit = {}) => {
    const { Host: _, 'Content-Length': __, ...sent } = headers;
    const response = await fetch(world.provider.url + path, { ...init, headers: sent });
    return response.ok ? 'ok' : (/<Code>(.*)<\/Code>/.exec(await response.text())?.[1] ?? '');
  };

  expect(await call(sign())).toBe('ok');
  expect(await call({})).toBe('MissingAuthenticationToken');
  expect(await call(sign(), '/api/aws/me?a=2')).toBe('SignatureDoesNotMatch');
  expect(await call(sign(), '/api/aws/me?a=1', { method: 'POST' })).toBe('SignatureDoesNotMatch');
  expect(await call(sign({}, { ...keys, secretAccessKey: 'other' }))).toBe('SignatureDoesNotMatch');
  expect(await call(sign({ service: 's3' }))).toBe('SignatureDoesNotMatch');
  expect(await call(sign({ region: 'mars-1' }))).toBe('InvalidRegion');
  expect(await call(sign({}, { ...keys, sessionToken: undefined }))).toBe('InvalidClientTokenId');
  expect(await call(sign({}, { ...keys, accessKeyId: 'ASIAOTHER' }))).toBe('InvalidClientTokenId');
  expect(await call(sign({}, { ...keys, sessionToken: 'other' }))).toBe('InvalidClientTokenId');
  expect(await call({ ...sign(), 'x-amz-meta-extra': 'unsigned' })).toBe('SignatureDoesNotMatch');
  const late = new Date(Date.now() - 6 * 60_000).toISOString().replace(/[:-]|\.\d{3}/g, '');
  expect(await call(sign({ headers: { 'X-Amz-Date': late } }))).toBe('RequestTimeTooSkewed');

  const hash = createHash('sha256').update('signed').digest('hex');
  const post = { method: 'POST', headers: { 'X-Amz-Content-Sha256': hash, 'Content-Type': 'text/plain' } };
  expect(await call(sign(post), undefined, { method: 'POST', body: 'signed' })).toBe('ok');
  expect(await call(sign(post), undefined, { method: 'POST', body: 'other' })).toBe('SignatureDoesNotMatch');

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3600_000 });
  expect(await call(sign())).toBe('InvalidClientTokenId');
});

it('lends roles to who knows Acme’s key alone', async () => {
  const { host } = new URL(world.provider.url);
  const ask = async (accessKeyId: string, secretAccessKey: string) => {
    const body = new URLSearchParams({
      Action: 'AssumeRole',
      RoleArn: awsAccount.role_arn,
      ExternalId: SOME_UUID,
    }).toString();
    const { headers } = aws4.sign(
      { host, path: '/sts', service: 'sts', region: 'us-east-1', method: 'POST', body },
      { accessKeyId, secretAccessKey },
    );
    const { Host: _, 'Content-Length': __, ...sent } = headers as Record<string, string>;
    return (await fetch(`${world.provider.url}/sts`, { method: 'POST', body, headers: sent })).status;
  };
  const { awsAccessKeyId, awsSecretAccessKey } = awsOwner;
  expect(await ask(awsAccessKeyId, awsSecretAccessKey)).toBe(200);
  expect(await ask(awsAccessKeyId, 'other')).toBe(403);
  expect(await ask('AKIAOTHER', awsSecretAccessKey)).toBe(403);
});
