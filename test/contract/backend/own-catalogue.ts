import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BackendWorld, startBackendWorld } from './world.js';

/** Starts an API on a catalogue of the test's own, given as YAML. */
export async function startWorldWithCatalogue(yaml: string): Promise<BackendWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  try {
    const providersFile = join(folder, 'providers.yaml');
    await writeFile(providersFile, yaml);
    return await startBackendWorld({ providersFile });
  } finally {
    await rm(folder, { recursive: true });
  }
}
