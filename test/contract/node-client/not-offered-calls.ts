import type { Nango } from '@nangohq/node';

const key = 'demo-api-key';
const one = { provider_config_key: key, connection_id: 'c', name: 'contacts', variant: 'eu' };
const func = { uniqueKey: key, name: 'contacts' };

/** How a host would use functions, which this API does not run. By method, with the route that the client asks. */
export const notOfferedCalls = {
  triggerAction: ['POST /action/trigger', (nango: Nango) => nango.triggerAction(key, 'c', 'send', {})],
  triggerActionAsync: [
    'POST /action/trigger',
    (nango: Nango) => nango.triggerActionAsync(key, 'c', 'send', {}),
  ],
  getAsyncActionResult: ['GET /action/:id', (nango: Nango) => nango.getAsyncActionResult({ id: '7' })],
  listRecords: [
    'GET /records',
    (nango: Nango) =>
      nango.listRecords({ providerConfigKey: key, connectionId: 'c', model: 'Contact', ids: ['1', '2'] }),
  ],
  pruneRecords: [
    'PATCH /records/prune',
    (nango: Nango) =>
      nango.pruneRecords({ providerConfigKey: key, connectionId: 'c', model: 'Contact', untilCursor: 'x' }),
  ],
  triggerSync: ['POST /sync/trigger', (nango: Nango) => nango.triggerSync(key, ['contacts'], 'c')],
  startSync: ['POST /sync/start', (nango: Nango) => nango.startSync(key, ['contacts'], 'c')],
  pauseSync: ['POST /sync/pause', (nango: Nango) => nango.pauseSync(key, ['contacts'], 'c')],
  syncStatus: ['GET /sync/status', (nango: Nango) => nango.syncStatus(key, '*', 'c')],
  updateSyncConnectionFrequency: [
    'PUT /sync/update-connection-frequency',
    (nango: Nango) => nango.updateSyncConnectionFrequency(key, 'contacts', 'c', 'every hour'),
  ],
  createSyncVariant: ['POST /sync/:name/variant/:variant', (nango: Nango) => nango.createSyncVariant(one)],
  deleteSyncVariant: ['DELETE /sync/:name/variant/:variant', (nango: Nango) => nango.deleteSyncVariant(one)],
  listFunctions: [
    'GET /integrations/:uniqueKey/functions',
    (nango: Nango) => nango.listFunctions({ uniqueKey: key }, { type: 'sync' }),
  ],
  getFunction: ['GET /integrations/:uniqueKey/functions/:name', (nango: Nango) => nango.getFunction(func)],
  getFunctionCode: [
    'GET /integrations/:uniqueKey/functions/:name/code',
    (nango: Nango) => nango.getFunctionCode(func),
  ],
  deleteFunction: [
    'DELETE /integrations/:uniqueKey/functions/:name',
    (nango: Nango) => nango.deleteFunction(func, { type: 'action' }),
  ],
} satisfies Record<string, readonly [route: string, call: (nango: Nango) => Promise<unknown>]>;
