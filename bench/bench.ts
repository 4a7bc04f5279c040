// Measures how fast the built widget is; prints a table, and the same as one line of JSON. Never fails on milliseconds.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../test/browser/chromium.js';
import { startApi } from './api.js';
import { summaryOf, tableOf } from './report.js';
import { startSite } from './site/site.js';
import { heapWithPicker, measure, type Sample } from './visit.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    counts: { type: 'string', default: '10,100,1000,5000' },
    latencies: { type: 'string', default: '0,40' },
  },
});
const numbers = (list: string) => list.split(',').map(Number);
const runs = Number(values.runs);
/** As many as are searched; in shorter lists it is faster. */
const searchedCount = 5000;

const site = await startSite();
const browser = await chromium.launch(launchOptions());
const ways = [];
for (const latencyMs of numbers(values.latencies)) {
  for (const count of numbers(values.counts)) {
    const api = await startApi(count, latencyMs);
    for (const slowdown of [1, 4]) {
      const setting = { siteUrl: site.url, apiUrl: api.url, slowdown };
      const heapBytes = await heapWithPicker(browser, setting);
      ways.push({ latencyMs, count, slowdown, api, setting, heapBytes, samples: [] as Sample[] });
    }
  }
}
// Each way once, and then again, so that a computer that is busy for a while is so for all of them.
for (let run = 1; run <= runs; run += 1) {
  for (const { latencyMs, count, setting, samples } of ways) {
    samples.push(await measure(browser, setting, count === searchedCount && latencyMs === 0));
  }
  process.stderr.write(`Run ${run} of ${runs} done\n`);
}

const summaries = ways.map(summaryOf);
const last = ways.at(-1);
const order = last?.samples.at(-1)?.requests ?? [];
const short = (url: string) => url.replace(site.url, '').replace(last?.api.url ?? '', 'API');
console.log(
  `Chromium ${browser.version()}; medians of ${runs} cold runs, in milliseconds where nothing else is said\n`,
);
console.log(tableOf(summaries));
console.log(`\nAsked for until the picker stands, in this order:\n${order.map(short).join('\n')}\n`);
await browser.close();
for (const server of [site, ...new Set(ways.map(({ api }) => api))]) await server.close();
console.log(JSON.stringify({ chromium: browser.version(), runs, summaries }));
