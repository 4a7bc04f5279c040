import type { Browser, Engine } from './driver.js';
import { findWebKit } from './engines.js';
import { openPlaywrightBrowser } from './playwright-driver.js';
import { openWebKit } from './selenium-driver.js';

/** Opens a real browser of an engine, which may have to be installed first. */
export function openBrowser(engine: Engine): Promise<Browser> {
  return engine === 'webkit' ? openWebKit(findWebKit()) : openPlaywrightBrowser(engine);
}
