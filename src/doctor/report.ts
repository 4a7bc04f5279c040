import type { Finding } from './finding.js';

/** Version of the package; filled in by the build. */
declare const packageVersion: string;

/** Writes what something was seen with: version, origins of page and API, the browser's name. */
export function headLines(api: string): readonly string[] {
  return [`connect-ui ${packageVersion} on ${location.origin}, with ${api}`, navigator.userAgent, ''];
}

/** Writes findings as a text that can be pasted anywhere: no token, no address but origins, nobody's name. */
export function writeReport(api: string, findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ status, check, message, fix }) => [
    `${status.padEnd(8)} ${check.padEnd(width)}  ${message}`,
    ...(fix ? [`${' '.repeat(width + 9)}  → ${fix}`] : []),
  ]);
  return [...headLines(api), ...lines, ''].join('\n');
}
