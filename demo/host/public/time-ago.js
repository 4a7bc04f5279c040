const AGO = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * Returns how long ago a moment was in words, or the day when it is more than a week ago.
 *
 * @param {Date} moment
 */
export function timeAgo(moment) {
  const agoMs = Date.now() - moment.getTime();
  if (agoMs < MINUTE_MS) return 'just now';
  if (agoMs < HOUR_MS) return AGO.format(-Math.floor(agoMs / MINUTE_MS), 'minute');
  if (agoMs < DAY_MS) return AGO.format(-Math.floor(agoMs / HOUR_MS), 'hour');
  if (agoMs < 7 * DAY_MS) return AGO.format(-Math.floor(agoMs / DAY_MS), 'day');
  return `on ${DAY.format(moment)}`;
}
