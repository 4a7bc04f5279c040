import type { Finding } from './finding.js';

/** What a report begins with. */
export interface ReportHead {
  readonly version: string;
  readonly api: string;
}

/** Writes findings as a text that can be pasted anywhere: no token, no address but origins, nobody's name. */
export function writeReport({ version, api }: ReportHead, findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ status, check, message, fix }) => [
    `${status.padEnd(8)} ${check.padEnd(width)}  ${message}`,
    ...(fix ? [`${' '.repeat(width + 9)}  → ${fix}`] : []),
  ]);
  return [
    `connect-ui ${version} on ${location.origin}, with ${api}`,
    navigator.userAgent,
    '',
    ...lines,
    '',
  ].join('\n');
}
