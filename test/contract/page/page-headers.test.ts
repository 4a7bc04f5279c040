import { describe, expect, it } from 'vitest';
import { nginxLocations } from '../../../scripts/page/nginx.js';
import { pageHeaders } from '../../../scripts/page/page-headers.js';
import type { PageSettings } from '../../../scripts/page/page-settings.js';
import { headersFile } from '../../../scripts/page/static-host.js';

const settings: PageSettings = {
  apiURLs: ['https://api.example.com/base', 'http://localhost:3003'],
  apiURL: 'https://api.example.com/base',
  parents: ['https://app.example.com', 'https://admin.example.com'],
  returnUrls: ['https://app.example.com/done'],
  logos: ['https://logos.example.com'],
  appName: 'Example',
};
const headers = pageHeaders(settings);

/** Reads a policy as browsers do: names of directives and what each allows. */
function directives(policy = ''): Readonly<Record<string, readonly string[]>> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name = '', ...allowed]) => [name, allowed]));
}

describe('the headers of a deployment', () => {
  it('let the browser go where the page itself would', () => {
    expect(directives(headers.all['Content-Security-Policy'])).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'connect-src': [
        "'self'",
        'https://api.example.com',
        'http://localhost:3003',
        'wss://api.example.com',
        'ws://localhost:3003',
      ],
      'img-src': ["'self'", 'https://api.example.com', 'http://localhost:3003', 'https://logos.example.com'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ['https://app.example.com', 'https://admin.example.com'],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    });
  });

  it('keep the address to the page, and let the listed parents frame it', () => {
    expect(headers.all['Referrer-Policy']).toBe('no-referrer');
    const names = Object.keys({ ...headers.all, ...headers.fresh, ...headers.lasting });
    expect(names).not.toContain('X-Frame-Options');
  });

  it('let nobody frame a page without parents', () => {
    const { all } = pageHeaders({ ...settings, parents: [] });
    expect(directives(all['Content-Security-Policy'])['frame-ancestors']).toEqual(["'none'"]);
  });
});

describe('the file for nginx', () => {
  const locations = parse(nginxLocations(headers));

  it('sends every header with the page, and the lasting ones with what is named after its content', () => {
    expect(headersOf(locations['/connect/'])).toEqual({ ...headers.all, ...headers.fresh });
    expect(headersOf(locations['/connect/assets/'])).toEqual({ ...headers.all, ...headers.lasting });
  });

  it('leads addresses without a slash, and those below that are no file, to the page with their query', () => {
    expect(locations['= /connect']).toContain('return 308 /connect/$is_args$args');
    expect(locations['/connect/']).toContain('return 307 /connect/$is_args$args');
  });

  it('keeps tokens out of the log', () => {
    expect(locations['/connect/']).toContain('access_log off');
  });
});

describe('the file for static hosts', () => {
  it('holds the same headers, one path after the other', () => {
    const blocks = headersFile(headers)
      .trim()
      .split('\n\n')
      .map((block) => block.split('\n'));
    const read = Object.fromEntries(
      blocks.map(([path, ...lines]) => [
        path,
        Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/s, 2))),
      ]),
    );
    expect(read).toEqual({
      '/*': headers.all,
      '/': headers.fresh,
      '/index.html': headers.fresh,
      '/config.json': headers.fresh,
      '/assets/*': headers.lasting,
    });
  });
});

/** Reads an nginx file: the directives of each location, those of blocks within it included. */
function parse(file: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  const open: string[] = [];
  let words: string[] = [];
  for (const [token] of file
    .replace(/^\s*#.*$/gm, '')
    .matchAll(/"[^"]*"|\{|\}|;|[^\s{};]+(?:\{\d+\}[^\s{};]*)*/g)) {
    if (token === '{') {
      open.push(words.join(' '));
      if (words[0] === 'location') found[words.slice(1).join(' ')] = [];
      words = [];
    } else if (token === '}') {
      expect(words, 'every directive ends with a semicolon').toEqual([]);
      expect(open.pop(), 'every brace has its other half').toBeDefined();
    } else if (token === ';') {
      const location = open.findLast((block) => block.startsWith('location '))?.slice('location '.length);
      if (location !== undefined) found[location]?.push(words.join(' '));
      words = [];
    } else {
      words.push(token);
    }
  }
  expect(open).toEqual([]);
  return found;
}

function headersOf(directives: readonly string[] = []) {
  const pattern = /^add_header (\S+) "([^"]*)"(?: always)?$/;
  return Object.fromEntries(
    directives.flatMap((line) => [pattern.exec(line)?.slice(1, 3) ?? []]).filter((pair) => pair.length),
  );
}
