import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type BackendWorld, startBackendWorld } from '../backend/world.js';
import { findNginx, type RunningNginx, startNginx } from '../page/nginx.js';

const guide = readFileSync(new URL('../../../docs/servers.md', import.meta.url), 'utf8');
const snippet = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

const program = findNginx();
let world: BackendWorld;
beforeAll(async () => {
  world = await startBackendWorld();
});
afterAll(() => world.end());

describe.skipIf(!program)('a proxy set up as the guide says', () => {
  let nginx: RunningNginx;
  beforeAll(() => {
    nginx = startNginx(program ?? '', snippet('nginx').replaceAll('http://127.0.0.1:3003', world.api.url));
  });
  afterAll(() => nginx?.close());

  it('leads requests below its path to the API, and lets pages read the answers', async () => {
    const authorization = `Bearer ${await world.session()}`;
    const { status, headers } = await nginx.ask('/nango/connect/session', { authorization });
    expect(status).toBe(200);
    expect(headers).toHaveProperty('access-control-allow-origin', '*');
  });

  it('lets the socket through, below the same path', async () => {
    const socket = new WebSocket(`ws+unix:${nginx.socketPath}:/nango/`);
    const [first] = await once(socket, 'message');
    expect(JSON.parse(String(first))).toMatchObject({ message_type: 'connection_ack' });
    socket.close();
    await once(socket, 'close');
  });
});

it('asks the API by commands that work', async () => {
  const env = { ...process.env, NANGO_HOST: world.api.url, NANGO_API_KEY: world.apiKey };
  const { stdout: answers } = await promisify(execFile)('sh', ['-ec', snippet('sh')], { env });
  expect(answers).toContain('"ok"');
  expect(answers).toContain('"unique_key"');
  expect(answers).toContain('nango_connect_session_');
});
