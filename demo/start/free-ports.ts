import { createServer } from 'node:http';
import { listen } from '../running-server.js';
import type { DemoPlan } from './plan.js';

/**
 * Takes and gives back every port of a plan, and rejects when one is taken. Asked before anything is opened, so that
 * a second start says which port to move, not which file the first one holds.
 */
export async function requireFreePorts({ portBase, nango }: DemoPlan): Promise<void> {
  for (const offset of nango ? [0, 3] : [0, 1, 2, 3]) {
    // The provider and the hosted page are another site than the host app, as they would be in real life.
    const server = await listen(createServer(), portBase + offset, offset < 2 ? 'localhost' : '127.0.0.1');
    await server.close();
  }
}
