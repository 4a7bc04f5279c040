import { Nango } from '@nangohq/node';
import { afterAll, describe, expect, it } from 'vitest';
import { connectionCases } from './connection-cases.js';
import { integrationCases } from './integration-cases.js';
import { type Method, type MethodCase, refusal, startClientWorld } from './method-case.js';
import { notOfferedCalls } from './not-offered-calls.js';
import { sessionCases } from './session-cases.js';

const world = await startClientWorld({ rateLimitPerMinute: 1000, environmentVariables: { REGION: 'eu' } });
afterAll(() => world.end());

/** Tried where the proxy is. */
type ProxyMethod = 'proxy' | 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The compiler demands a case for each method that is neither a proxy nor something that functions do. */
const cases: Record<Exclude<Method, ProxyMethod | keyof typeof notOfferedCalls>, MethodCase> = {
  ...integrationCases,
  ...connectionCases,
  ...sessionCases,
};

describe.each(Object.entries(cases))('the host’s client with %s', (_, { does, refused }) => {
  const [sentence, check] = does;
  const [what, status, code, call] = refused;
  it(sentence, () => check(world));
  it(`hears ${status} ${code} for ${what}`, async () => {
    await expect(call(world)).rejects.toMatchObject(refusal(status, code));
  });
});

describe.each(Object.entries(notOfferedCalls))('the host’s client with %s', (_, [route, call]) => {
  it(`hears that ${route} is not here, and who has it`, async () => {
    await expect(call(world.nango)).rejects.toMatchObject({
      response: {
        status: 501,
        data: { error: { code: 'not_implemented', message: expect.stringContaining(`${route} `) } },
      },
    });
    await expect(call(world.nango)).rejects.toMatchObject({
      response: { data: { error: { message: expect.stringContaining('Nango server') } } },
    });
  });

  it('hears nothing with a key of nobody', async () => {
    await expect(call(world.stranger)).rejects.toMatchObject(refusal(401, 'unknown_account'));
  });
});

it('covers every method of the host’s client', () => {
  const proxyMethods: readonly ProxyMethod[] = ['proxy', 'get', 'post', 'put', 'patch', 'delete'];
  const withoutRequest = ['verifyIncomingWebhookRequest', 'verifyWebhookSignature'];
  const insides = [
    'constructor',
    'enrichHeaders',
    'getConnectionDetails',
    '_triggerAction',
    '_verifyWebhookSignatureImpl',
  ];
  const covered = [cases, notOfferedCalls].flatMap((table) => Object.keys(table));
  expect([...covered, ...proxyMethods, ...withoutRequest, ...insides].sort()).toEqual(
    Object.getOwnPropertyNames(Nango.prototype).sort(),
  );
});
