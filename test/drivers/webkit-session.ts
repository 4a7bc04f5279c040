import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, type WebDriver } from 'selenium-webdriver';
import type { WebKitPrograms } from './engines.js';
import { eventually } from './eventually.js';
import { type KeptProcess, keepRunning } from './kept-process.js';

/** A WebKit that is driven by WebDriver, with the processes that it takes. */
export interface WebKitSession {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/** Starts WebKitGTK's test browser on a display of its own. */
export async function startWebKit(programs: WebKitPrograms): Promise<WebKitSession> {
  const kept: KeptProcess[] = [];
  const close = async () => {
    for (const process of kept.reverse()) await process.close();
  };
  try {
    const display = keepRunning(
      programs.display,
      ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      process.env,
    );
    kept.push(display);
    const port = await freePort();
    const service = keepRunning(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      ...process.env,
      ...surroundings,
      DISPLAY: `:${await display.firstLine}`,
    });
    kept.push(service);
    const url = `http://127.0.0.1:${port}`;
    await Promise.race([
      service.ended,
      eventually(() => answers(`${url}/status`), 'the driver of WebKit answers'),
    ]);
    const driver = await new Builder().usingServer(url).withCapabilities(capabilities(programs)).build();
    await driver.manage().setTimeouts({ pageLoad: PAGE_LOAD_MS });
    return {
      driver,
      async close() {
        await driver.quit();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** After this a page that does not finish loading no longer stops the driver from looking at it. */
const PAGE_LOAD_MS = 10_000;

// Neither the desktop nor the proxy of whoever runs the tests; and pages drawn without a graphics card's help, which
// would only be imitated here.
const surroundings = {
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  no_proxy: 'localhost,127.0.0.1',
};

function capabilities({ browser }: WebKitPrograms): object {
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined);
  return response?.ok === true;
}
