import { type Finding, findingsOf } from './finding.js';
import type { PageAnswer } from './page-answer.js';

/** What the clock of somebody else shows, beside this machine's; both in ms since 1970. */
export interface ClockReading {
  readonly theirsMs: number;
  readonly oursMs: number;
}

/** By more than that, waits that the API words as times go wrong. */
const toleratedMs = 120_000;
/** The API counts requests by windows of a minute, and says when one ends. */
const limitWindowMs = 60_000;

/** Compares this machine's clock with the page's server, or else with what the API says of its limits. */
export function checkClock(page: PageAnswer | null, limits: ClockReading | null): Finding {
  const { ok, warning, unknown } = findingsOf('clock');
  const reading = pageReading(page) ?? limits;
  if (!reading) return unknown('Nobody told the time.', null);
  const aheadMs = reading.oursMs - reading.theirsMs;
  if (Math.abs(aheadMs) <= toleratedMs) return ok('This machine’s clock is right.');
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return warning(
    `This machine’s clock is ${minutes} min ${aheadMs > 0 ? 'fast' : 'slow'}, so that waits for a rate limit end at the wrong time.`,
    'Set the clock; if people have this, nothing else depends on it.',
  );
}

/** Reads the API's time from when its limit ends; `null` where it says nothing. */
export function limitReading(headers: Headers, oursMs: number): ClockReading | null {
  const endsAtMs = Number(headers.get('x-ratelimit-reset')) * 1000;
  return endsAtMs ? { theirsMs: endsAtMs - limitWindowMs / 2, oursMs } : null;
}

function pageReading(page: PageAnswer | null): ClockReading | null {
  const theirsMs = Date.parse(page?.headers.get('date') ?? '');
  return page && theirsMs ? { theirsMs, oursMs: page.cameAtMs } : null;
}
