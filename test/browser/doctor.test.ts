import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test as base, expect, type Frame } from '@playwright/test';
import { listen } from '../../demo/running-server.js';
import type {} from '../../src/connect-ui.js';
import type { Diagnosis, DoctorOptions, Finding } from '../../src/doctor.js';
import { createTestApi, type TestApi } from '../../src/testing.js';
import { startSite } from './site/site.js';

const script = new URL('../../dist/doctor.js', import.meta.url);

/** How the page is sent. */
interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  /** `sandbox` attribute of the frame that it stands in; in no frame unless set. */
  readonly sandbox?: string;
}

/** A page of a host with the doctor, and an API that only the test knows. */
interface Practice {
  readonly api: TestApi;
  /** Sends the page so, and answers what the doctor finds there. */
  examine(sent?: Sent, options?: DoctorOptions): Promise<Diagnosis>;
}

const policy =
  "default-src 'self'; img-src data:; connect-src 'self' https://api.nango.dev wss://api.nango.dev";

const test = base.extend<{ practice: Practice; hasSockets: boolean }>({
  hasSockets: [true, { option: true }],
  async practice({ page, context, hasSockets }, use) {
    const api = createTestApi();
    // Sockets that Playwright stands in for are under no policy.
    const none = { routeWebSocket: async () => {} };
    const route = context.route.bind(context);
    const addInitScript = context.addInitScript.bind(context);
    await api.attach(hasSockets ? context : { route, addInitScript, ...none });
    await use({
      api,
      async examine({ headers, sandbox } = {}, options = { sessionToken: api.token() }) {
        await context.route('https://app.example.com/**', async (route) => {
          const { pathname } = new URL(route.request().url());
          if (pathname === '/doctor.js') return route.fulfill({ path: script.pathname });
          const body = '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">';
          const own = { 'Content-Security-Policy': policy, ...headers };
          return route.fulfill({ body, contentType: 'text/html', headers: own });
        });
        if (sandbox === undefined) await page.goto('https://app.example.com/');
        else {
          await page.goto('https://app.example.com/outer');
          await page.evaluate((value) => {
            const frame = document.createElement('iframe');
            frame.setAttribute('sandbox', value);
            frame.src = '/';
            document.body.append(frame);
            return new Promise((resolve) => {
              frame.onload = resolve;
            });
          }, sandbox);
        }
        const place = sandbox === undefined ? page.mainFrame() : page.frames()[1];
        if (!place) throw new Error('There is no frame.');
        return diagnose(place, options);
      },
    });
  },
});

/** Runs the doctor in a page that has its file. */
function diagnose(place: Frame, options: DoctorOptions): Promise<Diagnosis> {
  return place.evaluate(async (given) => {
    const address = '/doctor.js';
    const { doctor } = await import(/* @vite-ignore */ address);
    return doctor(given);
  }, options);
}

const finding = ({ findings }: Diagnosis, check: Finding['check']) =>
  findings.find((each) => each.check === check);

test.describe('the doctor', () => {
  test('finds nothing in a page where all is well, and asks each thing once', async ({ practice }) => {
    const { findings } = await practice.examine();
    expect(findings.map(({ check, status }) => `${check} ${status}`)).toEqual([
      'browser ok',
      'secure-context ok',
      'framing ok',
      'popups ok',
      'coop ok',
      'csp ok',
      'api ok',
      'cors ok',
      'socket ok',
      'clock unknown',
      'token ok',
      'session ok',
      'integrations ok',
    ]);
    const asked = practice.api.requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked).toEqual(['GET /connect/session', 'GET /integrations']);
  });

  test('finds a frame that lets no window open', async ({ practice }) => {
    const found = await practice.examine({ sandbox: 'allow-scripts allow-same-origin allow-forms' });
    expect(finding(found, 'framing')).toMatchObject({
      status: 'problem',
      fix: 'Add allow-popups to the frame’s sandbox attribute.',
    });
    expect(finding(found, 'popups')?.status).toBe('problem');
  });

  test('finds a page that cuts its windows off', async ({ practice }) => {
    const found = await practice.examine({ headers: { 'Cross-Origin-Opener-Policy': 'same-origin' } });
    expect(finding(found, 'coop')).toMatchObject({
      status: 'warning',
      fix: 'Send same-origin-allow-popups if you can choose.',
    });
  });

  test('finds an API that is down', async ({ context, practice }) => {
    await context.route('https://api.nango.dev/**', (route) => route.abort('connectionrefused'));
    const found = await practice.examine();
    expect(finding(found, 'api')).toMatchObject({
      status: 'problem',
      message: 'Nobody answers at https://api.nango.dev.',
    });
    expect(finding(found, 'cors')?.status).toBe('unknown');
  });

  test('comes with the script tag, once it is called', async ({ page, practice }) => {
    const site = await startSite(practice.api.url);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/strict`);
    expect(fetched).not.toContain('/connect-ui/doctor.js');
    const found = await page.evaluate(
      (sessionToken) => window.ConnectUI.doctor({ sessionToken }),
      practice.api.token(),
    );
    expect(fetched).toContain('/connect-ui/doctor.js');
    expect(finding(found, 'session')?.status).toBe('ok');
    // Under the strictest policy that lets the widget reach its API, the page cannot ask for itself.
    expect(finding(found, 'coop')?.status).toBe('unknown');
    await site.close();
  });

  test('finds an API that no page may read', async ({ page, practice }) => {
    // Playwright gives its own answers what pages need to read them.
    const closed = await listen(
      createServer((_, response) => void response.end('{}')),
      0,
      'localhost',
    );
    const host = await listen(
      createServer(async (_, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end('<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">');
      }),
      0,
      'localhost',
    );
    await page.route(`${host.url}/doctor.js`, (route) => route.fulfill({ path: script.pathname }));
    await page.goto(host.url);
    const found = await diagnose(page.mainFrame(), {
      apiURL: closed.url,
      sessionToken: practice.api.token(),
    });
    expect([finding(found, 'api')?.status, finding(found, 'cors')?.status]).toEqual(['ok', 'problem']);
    await closed.close();
    await host.close();
  });

  test('finds a dashboard in the place of an API', async ({ practice }) => {
    practice.api.set({ reads: { session: 'unexpected_answer' } });
    expect(finding(await practice.examine(), 'api')).toMatchObject({
      status: 'problem',
      message: expect.stringContaining('is no API'),
    });
  });

  test('finds a token that has expired', async ({ practice }) => {
    const sessionToken = practice.api.token();
    practice.api.expireTokens();
    const found = await practice.examine({}, { sessionToken });
    expect([finding(found, 'token')?.status, finding(found, 'session')?.status]).toEqual(['ok', 'problem']);
    expect(finding(found, 'session')?.fix).toContain('fetchSessionToken');
  });

  test('finds an API key where a token should be, and no integration of that name', async ({ practice }) => {
    const sessionToken = '2d2b6c52-7a52-4f3e-9f5e-0d7c2f1a9b11';
    const found = await practice.examine({}, { sessionToken, integration: 'github' });
    expect(finding(found, 'token')?.message).toContain('API key');
    expect(finding(found, 'integrations')?.status).toBe('problem');
    expect(JSON.stringify(found)).not.toContain(sessionToken);
  });

  test('finds a clock that is wrong by what the page’s server says', async ({ practice }) => {
    const date = new Date(Date.now() - 7 * 60_000).toUTCString();
    const found = await practice.examine({ headers: { Date: date } });
    expect(finding(found, 'clock')).toMatchObject({
      status: 'warning',
      message: expect.stringContaining('7 min fast'),
    });
  });

  test('prints what can be pasted anywhere: no token, no path, nobody’s name', async ({ page, practice }) => {
    const printed: string[] = [];
    page.on('console', (message) => printed.push(message.text()));
    const sessionToken = practice.api.token();
    practice.api.set({
      session: { endUser: { id: 'u-1', display_name: 'Ada Example', email: 'ada@example.com' } },
    });
    const { report } = await practice.examine({}, { sessionToken });
    expect(printed).toEqual([report]);
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(report).toContain(`connect-ui ${version} on https://app.example.com, with https://api.nango.dev`);
    expect(report).toContain('ok       session         The session is valid.');
    for (const secret of [sessionToken.slice(23), 'Ada', 'ada@', 'u-1']) expect(report).not.toContain(secret);
  });
});

test.describe('the doctor', () => {
  test.use({ hasSockets: false });

  test('finds a policy that keeps the widget from its API', async ({ practice }) => {
    const found = await practice.examine({
      headers: { 'Content-Security-Policy': "default-src 'self'; img-src data:" },
    });
    expect(finding(found, 'csp')).toMatchObject({
      status: 'problem',
      message: expect.stringContaining('connect-src'),
      fix: expect.stringContaining('connect-src https://api.nango.dev wss://api.nango.dev'),
    });
    expect(finding(found, 'api')?.status).toBe('unknown');
    expect(finding(found, 'socket')?.status).toBe('warning');
  });

  test('finds a policy that lets the API through, but not its socket', async ({ practice }) => {
    const own = "default-src 'self'; img-src data:; connect-src 'self' https://api.nango.dev";
    const found = await practice.examine({ headers: { 'Content-Security-Policy': own } });
    expect(finding(found, 'api')?.status).toBe('ok');
    expect([finding(found, 'csp')?.status, finding(found, 'socket')?.status]).toEqual(['problem', 'warning']);
  });
});
