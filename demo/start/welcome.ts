import type { RunningDemo } from './servers.js';

const CREDENTIALS = `
  demo-api-key   the key good-key; any other is refused
  demo-basic     good / good; anything else is refused
  demo-oauth2    any name and password on the sign-in page, then one press
  demo-none      nothing to fill in
`;

/** Returns what to tell the person at the terminal once the demo answers. */
export function welcome(demo: RunningDemo): string {
  const addresses = [
    ['Acme', demo.hostUrl],
    ['API', demo.apiUrl],
    ...(demo.providerUrl ? [['Provider', demo.providerUrl]] : []),
    ['Hosted page', demo.pageUrl],
  ];
  const lines = addresses.map(([name = '', url]) => `  ${name.padEnd(14)} ${url}`);
  const hint = demo.providerUrl ? `, and pick an app:\n${CREDENTIALS}` : '.\n';
  return `
Connect UI is running:

${lines.join('\n')}

Open Acme, press "Connect an app"${hint}
Press Ctrl-C to stop.
`;
}
