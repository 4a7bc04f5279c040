import { createServer, connect as dial, type Socket } from 'node:net';
import { listen, type RunningServer } from '../../demo/running-server.js';

/** What a proxy does to one request, or to one WebSocket that is asked for. */
export type Treatment =
  | 'pass'
  /** Ends the connection without a word. */
  | 'refuse'
  /** Takes what comes and never answers. */
  | 'swallow'
  /** Answers in place of the API. */
  | { readonly answer: CannedAnswer }
  /** Passes once the promise is fulfilled. */
  | { readonly holdUntil: Promise<void> }
  /** Passes so many bytes of the API's answer, and then ends the connection. */
  | { readonly truncateAfterBytes: number };

/** An answer that the API would give in other circumstances. */
export interface CannedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** In place of a body in JSON: sent as it is. */
  readonly text?: string;
}

/** What was asked for, as far as the first line tells. */
export interface Asked {
  readonly kind: 'request' | 'socket';
  readonly method: string;
  readonly path: string;
}

/** A line between a page and its API that fails when it is told to. */
export interface FaultProxy extends RunningServer {
  /** Decides about everything that is asked for from here on, in place of what was decided before. */
  treat(decide: (asked: Asked) => Treatment): void;
  /** Ends all that is open now. */
  cut(): void;
  /** Lets all that is open now stay open, and nothing through. */
  mute(): void;
  /** Passes everything again, besides what was muted. */
  restore(): void;
}

const pass = () => 'pass' as const;

/** Starts a proxy before an HTTP server that may start later than it. */
export async function startFaultProxy(target: () => string): Promise<FaultProxy> {
  const open = new Set<Line>();
  let decide: (asked: Asked) => Treatment = pass;
  const server = createServer((near) => {
    // A browser may end what it no longer needs at any time.
    near.on('error', () => near.destroy());
    void headOf(near).then(async (head) => {
      if (head === null) return;
      const treatment = decide(head.asked);
      if (treatment === 'swallow') return void near.resume();
      if (treatment === 'refuse') return near.resetAndDestroy();
      if (typeof treatment === 'object' && 'answer' in treatment) return near.end(written(treatment.answer));
      if (typeof treatment === 'object' && 'holdUntil' in treatment) await treatment.holdUntil;
      const line = openLine(near, new URL(target()), head, limitOf(treatment));
      open.add(line);
      near.once('close', () => open.delete(line));
    });
  });
  const running = await listen(server, 0, 'localhost');
  return {
    ...running,
    treat(next) {
      decide = next;
    },
    cut() {
      for (const line of open) line.cut();
    },
    mute() {
      for (const line of open) line.mute();
    },
    restore() {
      decide = pass;
    },
  };
}

interface Head {
  readonly asked: Asked;
  /** All that came so far, to be sent on. */
  readonly bytes: Buffer;
}

/** Reads until the end of an HTTP head; `null` when the browser changed its mind. */
function headOf(near: Socket): Promise<Head | null> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    const read = (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      near.pause().off('data', read);
      const text = bytes.toString('latin1', 0, end);
      const [method = '', path = ''] = text.split(' ');
      const isSocket = /^upgrade: *websocket/im.test(text);
      // One request a connection, so that each can be treated on its own.
      const sent = isSocket ? text : `${text.replace(/^connection:.*\r\n/im, '')}\r\nConnection: close`;
      resolve({
        asked: { kind: isSocket ? 'socket' : 'request', method, path },
        bytes: Buffer.concat([Buffer.from(sent, 'latin1'), bytes.subarray(end)]),
      });
    };
    near.on('data', read);
    near.once('close', () => resolve(null));
  });
}

/** A connection that is passed on. */
interface Line {
  cut(): void;
  mute(): void;
}

function openLine(near: Socket, { hostname, port }: URL, { bytes }: Head, limit: number): Line {
  const far = dial({ host: hostname, port: Number(port) });
  let left = limit;
  const cut = () => {
    near.resetAndDestroy();
    far.destroy();
  };
  far.on('error', cut);
  far.on('data', (chunk) => {
    near.write(chunk.subarray(0, left));
    left -= chunk.length;
    if (left > 0) return;
    near.end();
    far.destroy();
  });
  far.on('end', () => near.end());
  far.write(bytes);
  near.on('data', (chunk) => far.write(chunk));
  near.once('close', () => far.destroy());
  near.resume();
  return {
    cut,
    mute() {
      far.removeAllListeners('data').removeAllListeners('end').resume();
      near.removeAllListeners('data').resume();
    },
  };
}

function limitOf(treatment: Treatment): number {
  return typeof treatment === 'object' && 'truncateAfterBytes' in treatment
    ? treatment.truncateAfterBytes
    : Number.POSITIVE_INFINITY;
}

function written({ status, headers = {}, body = null, text = JSON.stringify(body) }: CannedAnswer): string {
  const all: Record<string, string> = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(text)),
    Connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Canned\r\n${lines.join('')}\r\n${text}`;
}
