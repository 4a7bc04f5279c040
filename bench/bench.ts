// Measures how fast the built widget is, prints a table and the same as one line of JSON. Never fails on milliseconds.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../test/browser/chromium.js';
import { startApi } from './api.js';
import { type Summary, summaryOf, tableOf } from './report.js';
import { startSite } from './site/site.js';
import { measure, type Sample } from './visit.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    counts: { type: 'string', default: '10,100,1000,5000' },
  },
});
const runs = Number(values.runs);
const counts = values.counts.split(',').map(Number);
/** As many as are searched; shorter lists are faster. */
const searchedCount = 5000;

const site = await startSite();
const browser = await chromium.launch(launchOptions());
const summaries: Summary[] = [];
let order: readonly string[] = [];
for (const latencyMs of [0, 40]) {
  for (const count of counts) {
    const api = await startApi(count, latencyMs);
    for (const slowdown of [1, 4]) {
      const setting = { siteUrl: site.url, apiUrl: api.url, slowdown };
      const samples: Sample[] = [];
      for (let run = 0; run < runs; run += 1)
        samples.push(await measure(browser, setting, count === searchedCount && latencyMs === 0));
      summaries.push(summaryOf({ count, slowdown, latencyMs, samples }));
      order = samples.at(-1)?.requests.map((url) => url.replace(site.url, '').replace(api.url, 'API')) ?? [];
      process.stderr.write(`${count} integrations, ${latencyMs} ms, ${slowdown}x: done\n`);
    }
    await api.close();
  }
}
console.log(
  `Chromium ${browser.version()}, medians of ${runs} cold runs, in milliseconds unless said otherwise\n`,
);
console.log(tableOf(summaries));
console.log(`\nRequests until the picker stands, in this order:\n${order.join('\n')}\n`);
await browser.close();
await site.close();
console.log(JSON.stringify({ chromium: browser.version(), runs, summaries }));
