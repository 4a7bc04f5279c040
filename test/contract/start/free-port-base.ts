import { createServer } from 'node:http';
import { listen, type RunningServer } from '../../../demo/running-server.js';

/** Finds four ports in a row that nobody has, and returns the first. */
export async function freePortBase(): Promise<number> {
  for (;;) {
    const portBase = 12_000 + 4 * Math.floor(Math.random() * 4_000);
    const names = ['localhost', 'localhost', '127.0.0.1', '127.0.0.1'];
    const tries = await Promise.allSettled(
      names.map((name, offset) => listen(createServer(), portBase + offset, name)),
    );
    const free = tries.filter(
      (attempt): attempt is PromiseFulfilledResult<RunningServer> => attempt.status === 'fulfilled',
    );
    await Promise.all(free.map(({ value }) => value.close()));
    if (free.length === names.length) return portBase;
  }
}
