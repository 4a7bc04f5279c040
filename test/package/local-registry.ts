import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { listen, type RunningServer } from '../../demo/running-server.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Where a version of a package lies: installed in a folder, or packed in a tarball. */
interface Shelf {
  readonly manifest: { readonly name: string; readonly version: string };
  pack(): Promise<Buffer>;
}

/**
 * Answers npm as a registry does that has our tarball and what `npm ci` has put into this repository, so that a host's
 * project is installed by the commands of its author and needs no network.
 */
export async function startLocalRegistry(tarball: string): Promise<RunningServer> {
  const lock = JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8'));
  const installed = Object.keys(lock.packages).filter((path) => path.includes('node_modules/'));
  const own: Shelf = {
    manifest: JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')),
    pack: () => readFile(tarball),
  };

  /** Finds all versions of a package, of which the one that this repository itself uses comes first. */
  async function shelvesOf(name: string): Promise<readonly Shelf[]> {
    if (name === own.manifest.name) return [own];
    const paths = installed.filter((path) => path.split('node_modules/').at(-1) === name);
    const shelves = await Promise.all(paths.toSorted((one, other) => one.length - other.length).map(shelfAt));
    return shelves.flatMap((shelf) => shelf ?? []);
  }

  const app = new Hono()
    .get('/-/tarball/:name/:version', async (c) => {
      const { name, version } = c.req.param();
      const shelf = (await shelvesOf(name)).find(({ manifest }) => manifest.version === version);
      return shelf ? c.body(new Uint8Array(await shelf.pack())) : c.notFound();
    })
    .get('/:name', async (c) => {
      const name = c.req.param('name');
      const shelves = await shelvesOf(name);
      if (shelves.length === 0) return c.json({}, 404);
      const { origin } = new URL(c.req.url);
      const versions = shelves.map(({ manifest }) => {
        const address = `${origin}/-/tarball/${encodeURIComponent(name)}/${manifest.version}`;
        return [manifest.version, { ...manifest, dist: { tarball: address } }] as const;
      });
      const latest = versions[0]?.[0];
      return c.json({ name, 'dist-tags': { latest }, versions: Object.fromEntries(versions) });
    });
  return listen(createServer(getRequestListener(app.fetch)), 0, 'localhost');
}

/** Answers `undefined` for a package of another platform, which `npm ci` left out. */
async function shelfAt(path: string): Promise<Shelf | undefined> {
  const folder = join(repository, path);
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return {
    manifest: JSON.parse(text),
    async pack() {
      // Of a tarball's paths npm takes off the first folder, whatever its name.
      const given = ['-c', '--exclude=node_modules', '-C', dirname(folder), basename(folder)];
      const { stdout } = await promisify(execFile)('tar', given, { encoding: 'buffer', maxBuffer: 2 ** 29 });
      return stdout;
    },
  };
}
