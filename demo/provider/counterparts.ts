import type { Hono } from 'hono';
import type { ProviderContext } from './provider-context.js';
import { resourceApi } from './resource-api.js';

/** The parts of the provider, each the other side of some auth modes. */
export const counterparts: readonly ((context: ProviderContext) => Hono)[] = [resourceApi];
