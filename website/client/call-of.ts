import type { ConnectUIOptions } from '../../src/index.js';

/** Answers the call that a host writes for these options, as it would be written by hand. */
export function callOf({ lang, presentation, ...options }: ConnectUIOptions): string {
  const given = {
    ...options,
    // What it does anyway need not be said.
    ...(presentation !== 'modal' && { presentation }),
    ...(lang !== 'en' && { lang }),
  };
  const lines = Object.entries(given).map(([name, value]) => `  ${name}: ${literal(value)},\n`);
  return `const { result } = openConnectUI({\n  fetchSessionToken,\n${lines.join('')}});`;
}

function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `'${value}'`;
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`);
  return `{ ${parts.join(', ')} }`;
}
