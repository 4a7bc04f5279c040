import { expect } from 'vitest';
import type { MethodCase } from './method-case.js';

/** What a host does with integrations, and with what they are made of. */
export const integrationCases = {
  listProviders: {
    does: [
      'finds providers by a pattern on their names',
      async ({ nango }) => {
        const { data } = await nango.listProviders({ search: 'GIT.' });
        expect(data.map(({ name }) => name)).toEqual(expect.arrayContaining(['github', 'gitlab']));
        expect(data.every(({ name }) => name.includes('git'))).toBe(true);
      },
    ],
    refused: [
      'a pattern with other characters than names have',
      400,
      'invalid_query_params',
      ({ nango }) => nango.listProviders({ search: '(' }),
    ],
  },
  getProvider: {
    does: [
      'reads a provider',
      async ({ nango }) => {
        const { data } = await nango.getProvider({ provider: 'demo-oauth2' });
        expect(data).toMatchObject({ name: 'demo-oauth2', auth_mode: 'OAUTH2' });
      },
    ],
    refused: ['an unknown one', 404, 'not_found', ({ nango }) => nango.getProvider({ provider: 'zzz' })],
  },
  getProviderTemplates: {
    does: [
      'finds no functions of a provider',
      async ({ nango }) =>
        expect(await nango.getProviderTemplates({ provider: 'github' })).toEqual({ data: [] }),
    ],
    refused: [
      'an unknown provider',
      404,
      'not_found',
      ({ nango }) => nango.getProviderTemplates({ provider: 'zzz' }),
    ],
  },
  listIntegrations: {
    does: [
      'lists all integrations',
      async ({ nango }) => {
        const { configs } = await nango.listIntegrations();
        expect(configs.map((one) => one.unique_key)).toContain('demo-oauth2');
      },
    ],
    refused: ['a key of nobody', 401, 'unknown_account', ({ stranger }) => stranger.listIntegrations()],
  },
  getIntegration: {
    does: [
      'reads an integration, and its app when asked',
      async ({ nango }) => {
        const { data } = await nango.getIntegration({ uniqueKey: 'demo-oauth2' });
        expect(data).not.toHaveProperty('credentials');
        const more = await nango.getIntegration({ uniqueKey: 'demo-oauth2' }, { include: ['credentials'] });
        expect(more.data.credentials).toMatchObject({ type: 'OAUTH2', client_id: expect.any(String) });
      },
    ],
    refused: ['an unknown one', 404, 'not_found', ({ nango }) => nango.getIntegration({ uniqueKey: 'zzz' })],
  },
  createIntegration: {
    does: [
      'makes an integration',
      async ({ nango }) => {
        const { data } = await nango.createIntegration({
          provider: 'demo-oauth2',
          unique_key: 'made',
          display_name: 'Made',
          credentials: { type: 'OAUTH2', client_id: 'a', client_secret: 'b', scopes: 'read' },
        });
        expect(data).toMatchObject({ unique_key: 'made', display_name: 'Made' });
      },
    ],
    refused: [
      'a key that is taken',
      400,
      'invalid_body',
      ({ nango }) => nango.createIntegration({ provider: 'demo-api-key', unique_key: 'github' }),
    ],
  },
  createQuickstartIntegration: {
    does: [
      'makes an integration with the demo’s app',
      async ({ nango }) => {
        const { data } = await nango.createQuickstartIntegration({
          provider: 'demo-oauth2',
          unique_key: 'lent',
        });
        expect(data).toMatchObject({ unique_key: 'lent', provider: 'demo-oauth2' });
      },
    ],
    refused: [
      'an auth mode without apps',
      400,
      'invalid_body',
      ({ nango }) => nango.createQuickstartIntegration({ provider: 'demo-api-key', unique_key: 'lent-key' }),
    ],
  },
  updateIntegration: {
    does: [
      'changes an integration',
      async ({ nango }) => {
        await nango.createIntegration({ provider: 'demo-api-key', unique_key: 'to-change' });
        const { data } = await nango.updateIntegration(
          { uniqueKey: 'to-change' },
          { unique_key: 'changed', display_name: 'Changed', forward_webhooks: false },
        );
        expect(data).toMatchObject({
          unique_key: 'changed',
          display_name: 'Changed',
          forward_webhooks: false,
        });
      },
    ],
    refused: [
      'an unknown one',
      404,
      'not_found',
      ({ nango }) => nango.updateIntegration({ uniqueKey: 'zzz' }, { display_name: 'X' }),
    ],
  },
  deleteIntegration: {
    does: [
      'removes an integration',
      async ({ nango }) => {
        await nango.createIntegration({ provider: 'demo-api-key', unique_key: 'to-remove' });
        expect((await nango.deleteIntegration('to-remove')).data).toEqual({ success: true });
        const { configs } = await nango.listIntegrations();
        expect(configs.map((one) => one.unique_key)).not.toContain('to-remove');
      },
    ],
    refused: ['an unknown one', 404, 'not_found', ({ nango }) => nango.deleteIntegration('zzz')],
  },
  getScriptsConfig: {
    does: [
      'finds no functions, in either format',
      async ({ nango }) => {
        expect(await nango.getScriptsConfig()).toEqual([]);
        expect(await nango.getScriptsConfig('openai')).toEqual({ data: [] });
      },
    ],
    refused: ['a key of nobody', 401, 'unknown_account', ({ stranger }) => stranger.getScriptsConfig()],
  },
  getEnvironmentVariables: {
    does: [
      'reads the environment’s variables',
      async ({ nango }) =>
        expect(await nango.getEnvironmentVariables()).toEqual([{ name: 'REGION', value: 'eu' }]),
    ],
    refused: [
      'a key of nobody',
      401,
      'unknown_account',
      ({ stranger }) => stranger.getEnvironmentVariables(),
    ],
  },
} satisfies Record<string, MethodCase>;
