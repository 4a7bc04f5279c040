import { logoPath } from './api.js';
import { medianOf, percentileOf } from './middle.js';
import type { Sample } from './visit.js';

/** All samples of one computer, one API and one list. */
export interface Measured {
  readonly count: number;
  readonly slowdown: number;
  readonly latencyMs: number;
  readonly samples: readonly Sample[];
  readonly heapBytes: number;
}

/** Sums samples up: medians in milliseconds, of what is exact the most. */
export function summaryOf({ samples, count, slowdown, latencyMs, heapBytes }: Measured) {
  const median = (read: (sample: Sample) => number) => round(medianOf(samples.map(read)));
  const most = (read: (sample: Sample) => number) => Math.max(...samples.map(read));
  const keys = samples.flatMap((sample) => sample.keys);
  return {
    count,
    slowdown,
    latencyMs,
    open: median(({ open }) => open),
    floor: median(({ floor }) => floor),
    timesFloor: round(
      medianOf(samples.map(({ open }) => open)) / medianOf(samples.map(({ floor }) => floor)),
      2,
    ),
    openFromNavigation: median(({ openFromNavigation }) => openFromNavigation),
    floorFromNavigation: median(({ floorFromNavigation }) => floorFromNavigation),
    formWarm: median(({ formWarm }) => formWarm),
    formCold: median(({ formCold }) => formCold),
    connect: median(({ connect }) => connect),
    keyMedian: keys.length > 0 ? round(medianOf(keys)) : null,
    keyP95: keys.length > 0 ? round(percentileOf(keys, 0.95)) : null,
    heapKb: round(heapBytes / 1000, 0),
    nodes: most(({ nodes }) => nodes),
    longestTask: most(({ longTasks }) => Math.max(0, ...longTasks)),
    logos: most(({ requests }) => requests.filter((url) => url.includes(logoPath)).length),
  };
}

/** One line of the table and of the closing JSON. */
export type Summary = ReturnType<typeof summaryOf>;

const columns = {
  integrations: ({ count }) => count,
  CPU: ({ slowdown }) => (slowdown === 1 ? '1x' : `${slowdown}x slower`),
  API: ({ latencyMs }) => `${latencyMs} ms`,
  'open → picker': ({ open }) => open,
  floor: ({ floor }) => floor,
  '× floor': ({ timesFloor }) => timesFloor,
  'page → picker': ({ openFromNavigation }) => openFromNavigation,
  'floor of it': ({ floorFromNavigation }) => floorFromNavigation,
  'press → form, warm': ({ formWarm }) => formWarm,
  cold: ({ formCold }) => formCold,
  'submit → connect': ({ connect }) => connect,
  'key → list': ({ keyMedian }) => keyMedian ?? '',
  p95: ({ keyP95 }) => keyP95 ?? '',
  'heap, kB': ({ heapKb }) => heapKb,
  nodes: ({ nodes }) => nodes,
  'longest task': ({ longestTask }) => longestTask || '< 50',
  logos: ({ logos }) => logos,
} satisfies Readonly<Record<string, (summary: Summary) => string | number>>;

/** Writes summaries as a Markdown table, which reads well in a terminal, too. */
export function tableOf(summaries: readonly Summary[]): string {
  const cells = summaries.map((summary) => Object.values(columns).map((read) => String(read(summary))));
  const names = Object.keys(columns);
  const widths = names.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' | ')} |`;
  return [line(names), line(widths.map((width) => `${'-'.repeat(width - 1)}:`)), ...cells.map(line)].join(
    '\n',
  );
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
