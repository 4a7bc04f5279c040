import type { Browser, Engine } from './driver.js';
import { openPlaywrightBrowser } from './playwright-driver.js';

/** Opens a real browser of an engine. */
export function openBrowser(engine: Engine): Promise<Browser> {
  if (engine === 'webkit') throw new Error('There is no driver for WebKit.');
  return openPlaywrightBrowser(engine);
}
