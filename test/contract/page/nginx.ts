import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayInstallOnDebian } from '../../browser/debian.js';

const usualPlaces = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const unpacked = join(tmpdir(), 'connect-ui-nginx');

/** Finds nginx: `NGINX_PATH`, the usual places, Debian's package; `null` where it cannot be had. */
export function findNginx(): string | null {
  const places = [process.env.NGINX_PATH, ...usualPlaces, join(unpacked, 'usr/sbin/nginx')];
  const found = places.find((path) => path && existsSync(path));
  if (found) return found;
  return mayInstallOnDebian() ? unpackOnDebian() : null;
}

/** Unpacks the package, once for all tests, without installing it, because that would start a server on port 80. */
function unpackOnDebian(): string | null {
  mkdirSync(unpacked, { recursive: true });
  const download = 'apt-get -qq -o APT::Sandbox::User=root download nginx && dpkg -x nginx_*.deb .';
  for (const command of [`[ -x usr/sbin/nginx ] || (${download})`, `apt-get update -qq && ${download}`]) {
    try {
      execFileSync('flock', ['/tmp/connect-ui-apt.lock', 'sh', '-c', command], {
        cwd: unpacked,
        stdio: 'ignore',
        timeout: 60_000,
      });
      return join(unpacked, 'usr/sbin/nginx');
    } catch {
      // Without lists of packages, or without a line to them.
    }
  }
  return null;
}

/** What a server said. */
export interface Said {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A running nginx. */
export interface RunningNginx {
  /** Where it listens. */
  readonly socketPath: string;
  /** Asks it for a path, with headers if any. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<Said>;
  close(): void;
}

/** Starts nginx with what stands in a `server` block, on a socket of its own; it listens when this returns. */
export function startNginx(program: string, server: string): RunningNginx {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const socketPath = join(folder, 'socket');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ');
  const config = `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
events {}
http {
  ${temporary}
  access_log off;
  types { text/html html; application/javascript js; application/json json; text/css css; image/svg+xml svg; }
  server {
    listen unix:${socketPath};
    server_name connect.example.com;
${server}
  }
}
`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')];
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  return {
    socketPath,
    ask: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        request({ socketPath, path, headers: { host: 'connect.example.com', ...headers } }, (answer) => {
          answer.resume().on('end', () => resolve({ status: answer.statusCode, headers: answer.headers }));
        })
          .on('error', reject)
          .end();
      }),
    close() {
      execFileSync(program, [...args, '-s', 'stop'], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
