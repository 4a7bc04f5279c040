/**
 * Says until when something works, as the language does (`tag`, BCP 47): the time, and the day where it is another one.
 * `withZone` for words that go elsewhere.
 */
export function untilWords(untilMs: number, nowMs: number, tag: string, withZone = false): string {
  const [until, now] = [new Date(untilMs), new Date(nowMs)];
  const isToday = until.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(tag, {
    hour: 'numeric',
    minute: '2-digit',
    ...(!isToday && { day: 'numeric', month: 'long' }),
    ...(withZone && { timeZoneName: 'short' }),
  }).format(until);
}
