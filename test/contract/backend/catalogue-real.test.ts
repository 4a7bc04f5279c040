import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { readCatalogue } from '../../../demo/backend/catalogue.js';
import { startBackendWorld } from './world.js';

const REAL_FILE = fileURLToPath(
  new URL('../../../node_modules/@nangohq/providers/providers.yaml', import.meta.url),
);

const catalogue = readCatalogue('http://provider.test', REAL_FILE);
const world = await startBackendWorld({ providersFile: REAL_FILE, rateLimitPerMinute: 100_000 });
afterAll(() => world.end());

it('is read whole', () => {
  expect(catalogue.list()).toHaveLength(1013);
});

it('becomes an integration each, which are listed at once', async () => {
  const { body } = await world.asHost('GET', '/integrations');
  const providers = catalogue.list().map(({ name }) => name);
  expect(body.data.map((one: { unique_key: string }) => one.unique_key).toSorted()).toEqual(
    providers.toSorted(),
  );
});

it('is told provider by provider and integration by integration', async () => {
  for (const { name, auth_mode: mode } of catalogue.list()) {
    const provider = await world.asHost('GET', `/providers/${name}`);
    expect([provider.status, provider.body.data.auth_mode]).toEqual([200, mode]);
    const integration = await world.asHost('GET', `/integrations/${name}?include=webhook`);
    expect([integration.status, integration.body.data.provider]).toEqual([200, name]);
  }
});

it('accepts any key for a provider that says no way to test one', async () => {
  const untested = catalogue
    .list()
    .find(({ auth_mode: mode, proxy }) => mode === 'API_KEY' && proxy !== undefined && !proxy.verification);
  const path = `/api-auth/api-key/${untested?.name}`;
  const { body } = await world.authorize(await world.session(), path, { apiKey: 'anything' });
  expect(body).toEqual({ connectionId: expect.any(String), providerConfigKey: untested?.name });
});
