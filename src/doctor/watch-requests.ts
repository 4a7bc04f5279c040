import type { ApiAddress } from '../protocol/api-address.js';

/** Writes a line about something that began then, in ms since the page did. */
type Note = (line: string, atMs: number) => void;

/** Reads are all else. */
const writes = /^\/(api-auth|auth|oauth2)\//;

/** Notes each request to the API once it is over, from what the browser itself keeps of it. Answers what ends it. */
export function watchRequests({ base }: ApiAddress, note: Note): () => void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceResourceTiming) || entry.initiatorType !== 'fetch') continue;
      const path = pathIn(entry.name, base);
      if (path === null) continue;
      const method = writes.test(path) ? 'POST' : 'GET';
      const status = entry.responseStatus || 'no answer';
      note(`${method} ${path} ${status} in ${Math.round(entry.duration)} ms`, entry.startTime);
    }
  });
  observer.observe({ type: 'resource' });
  return () => observer.disconnect();
}

/** Takes the path out of an address below the API's, without its query, which holds secrets; `null` for any other. */
function pathIn(address: string, base: string): string | null {
  if (!address.startsWith(`${base}/`)) return null;
  return address.slice(base.length).replace(/[?#].*$/s, '');
}
