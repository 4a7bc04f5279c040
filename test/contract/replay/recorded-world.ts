import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { parse, stringify } from 'yaml';
import { startBackend } from '../../../demo/backend/server.js';
import { createNames, type Names } from './names.js';
import type { RecordedAnswer, ReplayRow } from './replay-rows.js';
import { startStandInProvider } from './stand-in-provider.js';

/** The environment of the recording, for one replay. */
export interface RecordedWorld {
  readonly names: Names;
  /** Asks as recorded and returns the answer with recorded addresses. */
  ask(row: Pick<ReplayRow, 'request'>): Promise<RecordedAnswer>;
  /** Opens a result socket as recorded; the answer comes with the first message. */
  openSocket(row: ReplayRow): Promise<{ readonly status: number; readonly heard: readonly unknown[] }>;
  end(): Promise<void>;
}

const RECORDED_API = /http:\/\/localhost:3[01]03/g;
const RECORDED_API_KEY = '00000000-0000-4000-8000-000000000001';
/** Of the real catalogue, in the order of the recording. */
const REAL_PROVIDERS = [
  'airtable-pat',
  'anvil',
  'baserow',
  'dynamic-mockups',
  'github',
  'slack',
  'unauthenticated',
];

/** Starts an API with the recording's catalogue and limits, and without integrations. */
export async function startRecordedWorld(): Promise<RecordedWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  const provider = await startStandInProvider();
  const providersFile = join(folder, 'providers.yaml');
  writeFileSync(providersFile, catalogue(provider.url));
  const apiKey = randomUUID();
  const api = await startBackend({
    port: 0,
    database: ':memory:',
    apiKey,
    hostedPageUrl: 'http://localhost:3009',
    provider: { url: provider.url, developerSettings: { apps: {}, integrationConfigs: {}, accounts: {} } },
    providersFile,
  });
  const names = createNames();
  names.set(RECORDED_API_KEY, apiKey);
  const sockets: WebSocket[] = [];

  async function ask({ request }: Pick<ReplayRow, 'request'>): Promise<RecordedAnswer> {
    const { method, url, headers = {}, body } = request;
    const text = typeof body === 'object' ? JSON.stringify(body) : body;
    const response = await fetch(names.translate(url.replace(RECORDED_API, api.url)), {
      method,
      redirect: 'manual',
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, names.translate(value)]),
      ),
      ...(text !== undefined && { body: names.translate(String(text)) }),
    });
    const answer = Object.fromEntries(response.headers);
    const location = answer.location?.replaceAll(
      encodeURIComponent(api.url),
      encodeURIComponent('http://localhost:3003'),
    );
    return {
      status: response.status,
      headers: { ...answer, ...(location !== undefined && { location }) },
      body: bodyOf(response, await response.text()),
    };
  }

  const empty = await ask(asHost('GET', '/integrations'));
  for (const { unique_key: key } of (empty.body as { data: { unique_key: string }[] }).data) {
    await ask(asHost('DELETE', `/integrations/${key}`));
  }

  return {
    names,
    ask,
    async openSocket({ request }) {
      const socket = new WebSocket(
        request.url.replace('ws://localhost:3003', api.url.replace('http', 'ws')),
        {
          headers: request.headers ?? {},
        },
      );
      sockets.push(socket);
      const heard: unknown[] = [];
      return new Promise((resolve) => {
        socket.on('message', (data) => {
          heard.push(JSON.parse(String(data)));
          resolve({ status: 101, heard });
        });
        socket.on('unexpected-response', (_, { statusCode = 0 }) => resolve({ status: statusCode, heard }));
        // A refused one complains again when it is ended.
        socket.on('error', () => {});
      });
    },
    async end() {
      for (const socket of sockets) socket.terminate();
      await Promise.all([api.close(), provider.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Makes a request of the host's backend in the recording's words. */
export function asHost(method: string, path: string, body?: unknown): Pick<ReplayRow, 'request'> {
  return {
    request: {
      method,
      url: `http://localhost:3003${path}`,
      headers: {
        authorization: `Bearer ${RECORDED_API_KEY}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    },
  };
}

function catalogue(standInUrl: string): string {
  const real = parse(
    readFileSync(fileURLToPath(import.meta.resolve('@nangohq/providers/providers.yaml')), 'utf8'),
  );
  const mocks = readFileSync(new URL('../../fixtures/replay-providers.yaml', import.meta.url), 'utf8');
  const chosen = Object.fromEntries(REAL_PROVIDERS.map((name) => [name, real[name]]));
  // Came into the catalogue after the recording.
  delete chosen.slack.webhook_user_defined_secret;
  return stringify({ ...chosen, ...parse(mocks.replaceAll('http://provider.test', standInUrl)) });
}

function bodyOf(response: Response, text: string): unknown {
  const contentType = response.headers.get('content-type') ?? '';
  if (contentType.startsWith('application/json')) return JSON.parse(text);
  return contentType.startsWith('text/html') ? '<html>' : '';
}
